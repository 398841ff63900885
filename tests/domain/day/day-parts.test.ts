import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFile } from '#domain/day/day-file.ts';
import { dayParts, mostInFile, rondeToLoad } from '#domain/day/day-parts.ts';
import { makeCorpus } from '../../../bench/corpus/corpus.ts';
import { afspraak } from '../../support/builders.ts';
import { registerOf } from '../../support/change.ts';
import { weightOf } from '../../../scripts/budget/weight.ts';

/** Outcomes by ronde: as many as each number says. */
function outcomesOf(counts: readonly number[]) {
  return counts.flatMap((count, nr) =>
    Array.from({ length: count }, (_, at) => ({
      data: afspraak(`Een ${at}`, { ronde: String(2024 + nr) }),
    })),
  );
}

describe('de bestanden met uitkomsten', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 12 });

  test('hebben samen elke uitkomst één keer, en geen is te groot', () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const outcomes = outcomesOf(counts);
        const parts = dayParts(outcomes);
        const filed = parts.flatMap((part) => part.outcomes);
        expect(filed).toHaveLength(outcomes.length);
        expect(new Set(filed).size).toBe(outcomes.length);
        expect(parts.every((part) => part.outcomes.length <= mostInFile)).toBe(true);
        expect(new Set(parts.map(({ name }) => name)).size).toBe(parts.length);
      }),
      { numRuns: 30 },
    );
  });

  test('zijn er zo min mogelijk: één zolang het kan, daarna van elke ronde eigen', () => {
    expect(dayParts(outcomesOf([100, mostInFile - 100])).map(({ name }) => name)).toEqual([
      'alles',
    ]);
    expect(dayParts(outcomesOf([100, mostInFile - 99])).map(({ name }) => name)).toEqual([
      '2025',
      '2024',
    ]);
    expect(dayParts(outcomesOf([10, mostInFile + 1])).map(({ name }) => name)).toEqual([
      '2025-1',
      '2025-2',
      '2024',
    ]);
    expect(dayParts([]).map(({ name }) => name)).toEqual(['alles']);
  });

  test('wegen elk hoogstens 20 kB', () => {
    const register = registerOf(makeCorpus({ afspraken: 3000, rondes: 12 }));
    const parts = dayParts(register.afspraken);
    expect(parts.length).toBeGreaterThanOrEqual(12);
    const heaviest = parts
      .map(({ outcomes }) => JSON.stringify(dayFile(register, outcomes, (path) => path)))
      .toSorted((a, b) => b.length - a.length)
      .slice(0, 3);
    for (const text of heaviest) expect(weightOf([text])).toBeLessThanOrEqual(20_000);
  });
});

describe('de ronde die wordt opgehaald', () => {
  const rondes = [
    { ronde: '2024', reported: '2024-11-12' },
    { ronde: '2025', reported: '2025-06-12' },
  ];
  test.each([
    ['2025-03-01', '', '2024'],
    ['2026-01-01', '', '2025'],
    ['2024-01-01', '', undefined],
    ['2026-01-01', '2024', '2024'],
    ['2026-01-01', '2020', undefined],
  ])('is op %s bij keuze “%s” die van %s', (day, ronde, loaded) => {
    expect(rondeToLoad(rondes, { day, ronde })?.ronde).toBe(loaded);
  });
});
