import { boundsOf } from '#domain/text/datum.ts';
import type { RondeNode } from './model.ts';

/**
 * The day on which the outcomes of a ronde were out, `YYYY-MM-DD`: that of its letter, or the last day of the
 * overleggen if that is later or there is no letter.
 */
export function reportDay({ data, brief }: Pick<RondeNode, 'data' | 'brief'>): string {
  const days = brief?.data.datum === undefined ? data.data : [...data.data, brief.data.datum];
  return (
    days
      .map((datum) => boundsOf(datum).last)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** The rondes whose outcomes were out on a day, `YYYY-MM-DD`: a ronde still to come has nothing to compare. */
export function reportedRondes<R extends Pick<RondeNode, 'reported'>>(
  rondes: readonly R[],
  asOf: string,
): R[] {
  return rondes.filter(({ reported }) => reported <= asOf);
}
