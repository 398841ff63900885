import { describe, expect, test } from 'vitest';
import {
  type Mijlpaal,
  mijlpalenOf,
  mijlpalenOfRondes,
  withoutDatum,
} from '#domain/mijlpalen/mijlpaal.ts';
import { mijlpalenChoices, mijlpalenParts } from '#domain/mijlpalen/parts.ts';
import { mijlpalenOfGebied } from '#domain/mijlpalen/steps.ts';
import { registerAfter } from '../../support/change.ts';
import { tell } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
const done = { datum: '2025-05', gebeurtenis: 'gehaald', status: 'gereed' } as const;

/** Date, kind and outcome of each. */
function shown(mijlpalen: readonly Mijlpaal[]) {
  return mijlpalen.map(({ datum: when, kind, outcome }) => [when, kind, outcome]);
}

describe('de mijlpalen van een uitkomst', () => {
  test('zijn haar gebeurtenissen en haar termijn, op volgorde van tijd', () => {
    expect(
      shown(mijlpalenOf([tell({ verloop: [done, agreed], uiterlijk: '2025-Q1' })], '2026-01-01')),
    ).toEqual([
      ['2024-11-12', 'gebeurtenis', undefined],
      ['2025-Q1', 'termijn', 'klaar'],
      ['2025-05', 'gebeurtenis', undefined],
    ]);
  });

  test.each([
    ['2025-03-31', 'open'],
    ['2025-04-01', 'verstreken'],
  ])('zeggen op %s dat de termijn %s is', (asOf, outcome) => {
    const [, termijn] = mijlpalenOf([tell({ verloop: [agreed], uiterlijk: '2025-Q1' })], asOf);
    expect(termijn?.outcome).toBe(outcome);
    expect(termijn?.past).toBe(outcome === 'verstreken');
  });

  test('hebben allemaal een bron', () => {
    const { afspraken, rondes, gebieden } = registerAfter();
    const all = [
      ...mijlpalenOf(afspraken, '2026-01-01'),
      ...mijlpalenOfRondes(rondes, '2026-01-01'),
      ...gebieden.flatMap((gebied) => mijlpalenOfGebied(gebied, '2026-01-01')),
    ];
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ bron }) => bron === undefined)).toEqual([]);
  });
});

test('een termijn zonder laatste dag staat apart, met de woorden van de bron', () => {
  const { afspraken } = registerAfter();
  expect(withoutDatum(afspraken, '2026-01-01')).toEqual([]);
  const node = tell({ verloop: [agreed] });
  node.data.termijn = { tekst: 'elk jaar' };
  expect(withoutDatum([node], '2026-01-01')).toEqual([{ afspraak: node, tekst: 'elk jaar' }]);
});

test('elk deel heeft een eigen adres, en het staat in de keuzelijst', () => {
  const register = registerAfter();
  const paths = mijlpalenParts(register, '2026-01-01').map(({ path }) => path);
  expect(paths).toContain('/mijlpalen/provincies/fryslan/');
  expect(
    mijlpalenChoices(register).flatMap(({ options }) => options.map(({ path }) => path)),
  ).toEqual(paths);
});
