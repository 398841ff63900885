/** One rule for every kind of place: longer than 250 lines because all cases stand in one small atlas of places. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsFor, type Place, placesFor, reasonFor } from '#domain/place/counting.ts';
import { lastNews, markOf, partsOf, splitSentence } from '#domain/place/counting-text.ts';
import type { Register } from '#domain/register/register.ts';
import type { Afspraak } from '#schema/afspraak.ts';
import { afspraak, gebied, gemeente, regio } from '../../support/builders.ts';
import { type Change, registerAfter, set, write } from '../../support/change.ts';

/**
 * Fryslân and Groningen are landsdeel Noord in 2024. The Waddenkust lies in both, perhaps; Twente in Groningen, with the
 * gemeente Ezinge as its city. The outcomes of the small atlas name no place.
 */
const places: Change[] = [
  write('data/gemeenten/s-hertogenbosch.json', undefined),
  ...['content/afspraken/2024/zoetwater.json', 'content/afspraken/2024/energie.json'].flatMap(
    (file) => [set(file, 'provincies', []), set(file, 'gebieden', [])],
  ),
  set('content/afspraken/2024/zoetwater.json', 'landsdelen', []),
  set('content/afspraken/2024/zoetwater.json', 'regios', undefined),
  write(
    'data/gebieden/waddenkust.json',
    gebied({
      naam: 'Waddenkust',
      nummer: 2,
      provincies: [
        { provincie: 'fryslan', zekerheid: 'bevestigd' },
        { provincie: 'groningen', zekerheid: 'onbevestigd' },
      ],
    }),
  ),
  write('data/regios/twente.json', regio({ provincies: ['groningen'], steden: ['Ezinge'] })),
  write(
    'data/gemeenten/ezinge.json',
    gemeente('Ezinge', { code: 'GM0014', provincie: 'groningen' }),
  ),
];

function registerWith(...outcomes: Partial<Afspraak>[]): Register {
  return registerAfter(
    ...places,
    ...outcomes.map((change, nr) =>
      write(`content/afspraken/2024/nr-${nr}.json`, afspraak(`Nr ${nr}`, change)),
    ),
  );
}

function placesOf(register: Register): Place[] {
  const { provincies, gebieden, regios, landsdelen, gemeenten } = register;
  return [...provincies, ...gebieden, ...regios, ...landsdelen, ...gemeenten];
}

/** For every place that an outcome counts for, the mark it has there; empty where it names the place. */
function marksOf(register: Register): Record<string, string> {
  const marks = placesOf(register).flatMap((place) =>
    countsFor(place)
      .filter(({ afspraak: { id } }) => id === '2024/nr-0')
      .map(({ reason }) => [place.id, markOf(reason)] as const),
  );
  return Object.fromEntries(marks);
}

describe('een uitkomst telt voor een plek', () => {
  const everyPlace = (mark: string) =>
    Object.fromEntries(
      placesOf(registerWith())
        // No ronde says which provincies Oost has.
        .filter(({ id }) => id !== 'oost')
        .map(({ id }) => [id, mark]),
    );

  test.each<[string, Partial<Afspraak>, Record<string, string>]>([
    [
      'die zij noemt, en niet voor haar buren',
      { provincies: ['fryslan'] },
      {
        fryslan: '',
        leeuwarden: 'via Fryslân',
      },
    ],
    [
      'waar het genoemde gebied in ligt',
      { gebieden: ['waddenkust'] },
      {
        waddenkust: '',
        fryslan: 'via Waddenkust',
        groningen: 'via Waddenkust (ligging nog niet bevestigd)',
      },
    ],
    [
      'waar de genoemde regio in ligt, of die de regio noemt',
      { regios: ['twente'] },
      {
        twente: '',
        groningen: 'via Twente',
        ezinge: 'via Twente',
      },
    ],
    [
      'in het landsdeel van haar ronde',
      { landsdelen: ['noord'] },
      {
        noord: '',
        fryslan: 'via landsdeel Noord (afgeleid)',
        groningen: 'via landsdeel Noord (afgeleid)',
        'groene-hart': 'via landsdeel Noord (afgeleid)',
        waddenkust: 'via landsdeel Noord (afgeleid)',
        twente: 'via landsdeel Noord (afgeleid)',
        leeuwarden: 'via landsdeel Noord (afgeleid)',
        ezinge: 'via landsdeel Noord (afgeleid)',
      },
    ],
    [
      'en niet voor de rest van het landsdeel als zij daarin een plek noemt',
      { landsdelen: ['noord'], provincies: ['fryslan'] },
      { noord: '', fryslan: '', leeuwarden: 'via Fryslân' },
    ],
    [
      'één keer, om de naaste reden',
      { provincies: ['groningen'], gebieden: ['waddenkust'], regios: ['twente'] },
      {
        groningen: '',
        waddenkust: '',
        twente: '',
        fryslan: 'via Waddenkust',
        ezinge: 'via Twente',
      },
    ],
    [
      'overal als zij over alle provincies spreekt',
      { provincies: 'alle' },
      everyPlace('voor alle provincies'),
    ],
    [
      'die een NOVEX-gebied heeft of is, als zij over alle gebieden spreekt',
      { gebieden: 'alle' },
      {
        'groene-hart': 'voor alle NOVEX-gebieden',
        waddenkust: 'voor alle NOVEX-gebieden',
        fryslan: 'voor alle NOVEX-gebieden',
        groningen: 'voor alle NOVEX-gebieden',
      },
    ],
    ['nergens als zij landelijk is en geen plek noemt', {}, {}],
    [
      'met de vraag of de bron het zelf zegt',
      {
        gebieden: ['waddenkust'],
        provincies: ['groningen'],
        afgeleid: [{ veld: 'gebieden', waaruit: 'de kop.' }],
      },
      {
        waddenkust: '',
        groningen: '',
        fryslan: 'via Waddenkust (afgeleid)',
        ezinge: 'via Groningen',
      },
    ],
  ])('%s', (_, change, expected) => {
    expect(marksOf(registerWith(change))).toEqual(expected);
  });
});

describe('het getal van een plek', () => {
  const register = registerWith(
    { provincies: ['fryslan'] },
    { provincies: ['fryslan'], afgeleid: [{ veld: 'provincies', waaruit: 'de kop.' }] },
    { gebieden: ['waddenkust'] },
    { landsdelen: ['noord'] },
    { provincies: 'alle' },
    { gebieden: 'alle' },
  );
  const ofFryslan = () => {
    const place = register.find('provincies', 'fryslan');
    if (!place) throw new Error('geen Fryslân');
    return countsFor(place);
  };

  test('is het totaal, zichtbaar verdeeld', () => {
    expect(splitSentence(ofFryslan(), 'Fryslân')).toBe(
      '6 uitkomsten tellen voor Fryslân: 2 noemen Fryslân (waarvan 1 afgeleid), 2 via Waddenkust en landsdeel Noord en 2 voor alle NOVEX-gebieden of alle provincies.',
    );
  });

  test('noemt het getal niet twee keer als er één reden is', () => {
    const [named] = ofFryslan();
    expect(splitSentence(named ? [named] : [], 'Fryslân')).toBe(
      '1 uitkomst telt voor Fryslân, want die noemt Fryslân.',
    );
    expect(splitSentence(ofFryslan().slice(2, 4), 'Fryslân')).toBe(
      '2 uitkomsten tellen voor Fryslân, via Waddenkust en landsdeel Noord.',
    );
  });

  test('heeft een kop per deel, met de plekken als dat er weinig zijn', () => {
    expect(partsOf(ofFryslan(), 'Fryslân').map(({ title }) => title)).toEqual([
      'Over Fryslân',
      'Via Waddenkust en landsdeel Noord',
      'Voor alle NOVEX-gebieden en alle provincies',
    ]);
  });

  test('noemt het laatste bericht over de plek zelf, en anders dat met de naaste reden', () => {
    const counted = ofFryslan();
    const last = lastNews(counted, '2999-12-31');
    expect(counted.find(({ afspraak: one }) => one === last?.afspraak)?.reason.kind).toBe('named');
    const via = counted.filter(({ reason }) => reason.kind !== 'named');
    const other = lastNews(via, '2999-12-31');
    expect(via.find(({ afspraak: one }) => one === other?.afspraak)?.reason.kind).toBe('via');
    expect(lastNews(counted, '1999-12-31')).toBeUndefined();
  });

  test('is nul in een zin, en heeft dan geen delen', () => {
    expect(splitSentence([], 'Fryslân')).toBe('Geen uitkomst telt voor Fryslân.');
    expect(partsOf([], 'Fryslân')).toEqual([]);
  });
});

const outcome: fc.Arbitrary<Partial<Afspraak>> = fc.record({
  provincies: fc.oneof(fc.constant('alle' as const), fc.subarray(['fryslan', 'groningen'])),
  gebieden: fc.oneof(fc.constant('alle' as const), fc.subarray(['groene-hart', 'waddenkust'])),
  landsdelen: fc.subarray(['noord', 'oost']),
  regios: fc.constantFrom<string[]>([], ['twente']),
});

test('van elke plek zijn de delen samen het totaal, staat elke uitkomst er één keer, en met een reden', () => {
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 6 }), (outcomes) => {
      const register = registerWith(...outcomes);
      for (const place of placesOf(register)) {
        const counted = countsFor(place);
        const all = counted.map((one) => one.afspraak);
        expect(new Set(all).size).toBe(all.length);
        expect(partsOf(counted, place.label).flatMap((part) => part.afspraken)).toEqual(all);
        for (const one of counted) {
          expect(one.reason).toEqual(reasonFor(one.afspraak, place));
          expect(markOf(one.reason) === '').toBe(one.reason.kind === 'named');
        }
        // Nothing is missed by looking only at what is near.
        expect(new Set(all)).toEqual(
          new Set(register.afspraken.filter((one) => reasonFor(one, place))),
        );
      }
      for (const one of register.afspraken) {
        const { provincies, gebieden } = placesFor(one);
        const counts = (place: Place) => reasonFor(one, place) !== undefined;
        expect(new Set(provincies)).toEqual(new Set(register.provincies.filter(counts)));
        expect(new Set(gebieden)).toEqual(new Set(register.gebieden.filter(counts)));
      }
    }),
    { numRuns: 60 },
  );
});
