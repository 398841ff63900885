import fc from 'fast-check';
import { readDatum } from '#schema/datum.ts';

/** Every day from 1900 up to and including 2200. */
export const dag: fc.Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A year, quarter, month or day. */
export const moment: fc.Arbitrary<string> = fc
  .tuple(dag, fc.constantFrom('jaar', 'kwartaal', 'maand', 'dag'))
  .map(([day, precision]) => {
    const jaar = day.slice(0, 4);
    if (precision === 'jaar') return jaar;
    if (precision === 'kwartaal') return `${jaar}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    return precision === 'maand' ? day.slice(0, 7) : day;
  });

/** Any text that a datum field takes. */
export const datum: fc.Arbitrary<string> = fc.oneof(
  moment,
  fc
    .tuple(moment, moment)
    .map(([start, end]) => `${start}/${end}`)
    .filter((text) => readDatum(text) !== undefined),
);

/** The same items in any order. */
export function shuffled<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}
