import type { Mijlpaal } from './mijlpaal.ts';

/**
 * What happened last, the newest first: events of outcomes, overleggen, and steps of instruments and programmes. A
 * termijn is not news.
 * @param mijlpalen in order of time
 * @param most how many at most
 */
export function newsOf(mijlpalen: readonly Mijlpaal[], most: number): Mijlpaal[] {
  return mijlpalen
    .filter(({ kind, past }) => past && kind !== 'termijn')
    .slice(-most)
    .toReversed();
}

/**
 * The last thing that a source reported. The day of a ronde is no report: of a ronde that was just added nothing may be known
 * but that.
 * @param mijlpalen in order of time
 */
export function latestReport(mijlpalen: readonly Mijlpaal[]): Mijlpaal | undefined {
  return newsOf(
    mijlpalen.filter(({ kind }) => kind !== 'ronde'),
    1,
  )[0];
}
