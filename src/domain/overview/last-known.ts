import type { AfspraakNode, LinkedVerloop } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { compareDatum } from '#domain/text/datum.ts';

/** The last news of some outcomes. */
export interface LastKnown {
  afspraak: AfspraakNode;
  news: LinkedVerloop;
}

/**
 * The outcome with the latest news, and that news; among equal days the first in the list.
 * @param asOf a day, `YYYY-MM-DD`; later news is not seen
 */
export function lastKnown(afspraken: readonly AfspraakNode[], asOf: string): LastKnown | undefined {
  return lastNewsFirst(afspraken, asOf)
    .map((afspraak) => ({ afspraak, news: standOf(afspraak, asOf).last }))
    .find((one): one is LastKnown => one.news !== undefined);
}

/** Outcomes by their latest news on a day, `YYYY-MM-DD`, the last heard first; those without any are last. */
export function lastNewsFirst(afspraken: readonly AfspraakNode[], asOf: string): AfspraakNode[] {
  const dayOf = (one: AfspraakNode) => standOf(one, asOf).last?.event.datum;
  return afspraken.toSorted((a, b) => {
    const [left, right] = [dayOf(a), dayOf(b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    return compareDatum(right, left);
  });
}
