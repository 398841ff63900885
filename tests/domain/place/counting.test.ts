/** One rule for every kind of place: longer than 250 lines because all cases stand in one small atlas of places. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsFor, type Place, placesFor, reasonFor } from '#domain/place/counting.ts';
import { markOf, partsOf } from '#domain/place/counting-text.ts';
import type { Register } from '#domain/register/register.ts';
import type { Afspraak } from '#schema/record/afspraak.ts';
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
