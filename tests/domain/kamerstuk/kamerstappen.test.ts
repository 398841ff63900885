import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  excludesOther,
  isKamersoort,
  openQuestions,
  phaseOf,
  stappenOfSoort,
} from '#domain/kamerstuk/kamerstappen.ts';
import {
  type Kamersoort,
  type Kamerstap,
  kamersoorten,
  kamerstappen,
} from '#schema/field/words.ts';

describe.each(kamersoorten)('een %s', (soort) => {
  const stappen = stappenOfSoort(soort);

  test('heeft haar stappen in de volgorde van een leven', () => {
    const phases = stappen.map(phaseOf);
    expect(phases).toEqual(phases.toSorted((a, b) => a - b));
    expect(phases[0]).toBe(0);
  });

  test('laat zonder enige stap iets open', () => {
    expect(openQuestions(soort, [])).not.toEqual([]);
  });

  test('zegt nooit dat iets niet is gevonden, want er is niet gezocht', () => {
    fc.assert(
      fc.property(fc.subarray([...stappen]), (some) => {
        for (const sentence of openQuestions(soort, some)) {
          expect(sentence).toMatch(/^Of .*, is hier niet nagegaan\.$/);
        }
      }),
    );
  });
});

test('elke stap hoort bij ten minste één soort', () => {
  const all = new Set(kamersoorten.flatMap(stappenOfSoort));
  expect(kamerstappen.filter((stap) => !all.has(stap))).toEqual([]);
});

test('een brief is geen motie, toezegging of Kamervraag', () => {
  expect(['brief', 'motie', 'toezegging', 'kamervraag', 'toString'].map(isKamersoort)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
});

test.each<[Kamersoort, Kamerstap[], string[]]>([
  ['motie', ['ingediend'], ['Of de motie is aangenomen, is hier niet nagegaan.']],
  [
    'motie',
    ['ingediend', 'aangenomen'],
    ['Of het kabinet de motie heeft uitgevoerd, is hier niet nagegaan.'],
  ],
  [
    'motie',
    ['ingediend', 'in-uitvoering'],
    [
      'Of de motie is aangenomen, is hier niet nagegaan.',
      'Of het kabinet de motie helemaal heeft uitgevoerd, is hier niet nagegaan.',
    ],
  ],
  ['motie', ['ingediend', 'aangenomen', 'uitgevoerd'], []],
  ['motie', ['ingediend', 'aangehouden', 'vervallen'], []],
  ['motie', ['verworpen'], []],
  ['toezegging', ['gedaan'], ['Of de toezegging is nagekomen, is hier niet nagegaan.']],
  [
    'toezegging',
    ['gedaan', 'open'],
    ['Of de toezegging daarna helemaal is nagekomen, is hier niet nagegaan.'],
  ],
  ['toezegging', ['gedaan', 'nagekomen'], []],
  ['kamervraag', ['gesteld', 'uitgesteld'], ['Of de vraag is beantwoord, is hier niet nagegaan.']],
  ['kamervraag', ['gesteld', 'beantwoord'], []],
])('een %s met %j laat open: %j', (soort, stappen, expected) => {
  expect(openQuestions(soort, stappen)).toEqual(expected);
});

test('twee stappen sluiten elkaar uit of niet, van welke kant men ook kijkt', () => {
  const stap = fc.constantFrom(...kamerstappen);
  fc.assert(
    fc.property(stap, stap, (one, other) => {
      expect(excludesOther(one, other)).toBe(excludesOther(other, one));
      expect(excludesOther(one, one)).toBe(false);
    }),
  );
});

test.each<[Kamerstap, Kamerstap, boolean]>([
  ['aangenomen', 'verworpen', true],
  ['verworpen', 'uitgevoerd', true],
  ['ingetrokken', 'in-uitvoering', true],
  ['aangenomen', 'uitgevoerd', false],
  ['aangehouden', 'aangenomen', false],
])('%s naast %s kan niet: %s', (one, other, expected) => {
  expect(excludesOther(one, other)).toBe(expected);
});
