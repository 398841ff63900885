import fc from 'fast-check';
import { readDatum } from '#schema/field/read-datum.ts';

/** Any day from 1900 to 2200 inclusive, `YYYY-MM-DD`. */
export const dag: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A year, quarter, month or day in those years: `2025`, `2025-Q2`, `2025-06` or `2025-06-12`. */
export const moment: fc.Arbitrary<string> = fc
  .tuple(dag, fc.constantFrom('jaar', 'kwartaal', 'maand', 'dag'))
  .map(([day, precision]) => {
    const jaar = day.slice(0, 4);
    if (precision === 'jaar') return jaar;
    if (precision === 'kwartaal') return `${jaar}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    return precision === 'maand' ? day.slice(0, 7) : day;
  });

/** Any text that a datum field accepts in those years: a moment, or an interval of two. */
export const datum: fc.Arbitrary<string> = fc.oneof(
  moment,
  fc
    .tuple(moment, moment)
    .map(([start, end]) => `${start}/${end}`)
    .filter((text) => readDatum(text) !== undefined),
);

/** All items, in any order. */
export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}
