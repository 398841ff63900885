import { describe, expect, test } from 'vitest';
import { mapSentence } from '#domain/overview/map/map-text.ts';
import { type MapView, mapViews } from '#domain/overview/map/map-views.ts';
import { countsFor } from '#domain/place/counting.ts';
import { afspraak, gebeurtenis } from '../../../support/builders.ts';
import { registerAfter, write } from '../../../support/change.ts';

const asOf = '2024-12-01';
const register = registerAfter(
  write(
    'content/afspraken/2024/loopt.json',
    afspraak('Loopt', {
      themas: ['water'],
      provincies: ['groningen'],
      verloop: [gebeurtenis({ gebeurtenis: 'gestart', status: 'loopt' })],
    }),
  ),
);
const views = mapViews(register, asOf);
const viewOf = (path: string) => views.find((one) => one.path === path);
const countsOf = (view: MapView | undefined) =>
  view?.provincies.map(({ place, count, path }) => `${place.id}: ${count} op ${path}`);

describe('de kaarten', () => {
  test('beginnen met alles samen, dan wat is afgesproken, loopt en wacht, en daarna elk thema', () => {
    expect(views.map(({ path }) => path.slice('/kaart/'.length, -1))).toEqual([
      '',
      ...['afgesproken', 'loopt', 'aangekondigd', 'vastgelegd', 'klaar'],
      ...['voortgezet', 'vervallen', 'onbekend', 'straks'],
      ...['themas/water', 'themas/energie'],
    ]);
    const answered = views.filter(({ distinct }) => distinct.length > 0);
    expect(answered.map(({ key }) => key)).toContain('loopt');
    expect(answered.map(({ key }) => key)).not.toContain('vervallen');
  });

  test('hebben per provincie het getal van haar pagina, en leiden naar de lijst daarvan', () => {
    expect(countsOf(viewOf('/kaart/loopt/'))).toEqual([
      'fryslan: 0 op /provincies/fryslan/#loopt',
      'groningen: 1 op /provincies/groningen/#loopt',
    ]);
    for (const { place, count } of views[0]?.provincies ?? [])
      expect(count).toBe(countsFor(place).length);
  });

  test('leiden bij een thema naar de pagina van dat thema in die provincie', () => {
    expect(countsOf(viewOf('/kaart/themas/water/'))).toEqual([
      'fryslan: 1 op /provincies/fryslan/water/',
      'groningen: 2 op /provincies/groningen/water/',
    ]);
  });
});

describe('de zin boven een kaart', () => {
  const sentence = (counts: Record<string, number>, distinct: number) => {
    const [like] = register.provincies;
    const [one] = register.afspraken;
    if (!like || !one) throw new Error('geen provincie of uitkomst');
    const provincies = Object.entries(counts).map(([label, count]) => ({
      place: { ...like, label },
      count,
      path: '/',
      isDiscussed: false,
    }));
    return mapSentence({ provincies, distinct: Array.from({ length: distinct }, () => one) });
  };

  test.each<[Record<string, number>, number, string]>([
    [
      { Utrecht: 4, Drenthe: 2 },
      5,
      '5 uitkomsten tellen voor een of meer provincies. De meeste (4) voor Utrecht, de minste (2) voor Drenthe.',
    ],
    [
      { Utrecht: 1, Drenthe: 0 },
      1,
      '1 uitkomst telt voor een of meer provincies. De meeste (1) voor Utrecht, geen enkele voor Drenthe.',
    ],
    [
      { A: 1, B: 1, C: 1, D: 1, E: 0 },
      2,
      '2 uitkomsten tellen voor een of meer provincies. Geen enkele voor E.',
    ],
    [
      { A: 3, B: 3 },
      3,
      '3 uitkomsten tellen voor een of meer provincies. Elke provincie heeft er 3.',
    ],
  ])('%o', (counts, distinct, expected) => {
    expect(sentence(counts, distinct)).toBe(expected);
  });
});
