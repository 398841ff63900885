import type { AfspraakNode } from '#domain/register/model.ts';
import { compareDatum } from '#domain/text/datum.ts';
import { standOf } from './stand.ts';

/**
 * Outcomes whose termijn is not over on a day, `YYYY-MM-DD`, the nearest first; settled and continued ones are left
 * out.
 */
export function comingUp(afspraken: readonly AfspraakNode[], asOf: string): AfspraakNode[] {
  return nearestFirst(
    afspraken.filter((one) => standOf(one, asOf).coming),
    asOf,
  );
}

/** Outcomes by the end of the termijn that held on a day, the nearest first; those without one are left out. */
export function nearestFirst(afspraken: readonly AfspraakNode[], asOf: string): AfspraakNode[] {
  return withTermijn(afspraken, asOf)
    .toSorted((a, b) => compareDatum(a.uiterlijk, b.uiterlijk))
    .map(({ afspraak }) => afspraak);
}

/** Outcomes whose termijn had passed without news on a day, the most recent first. */
export function overdue(afspraken: readonly AfspraakNode[], asOf: string): AfspraakNode[] {
  return withTermijn(afspraken, asOf)
    .filter(({ afspraak }) => standOf(afspraak, asOf).overdue)
    .toSorted((a, b) => compareDatum(b.uiterlijk, a.uiterlijk))
    .map(({ afspraak }) => afspraak);
}

/** Each outcome with the last moment of its termijn on that day, a datum; those without one are left out. */
export function withTermijn(
  afspraken: readonly AfspraakNode[],
  asOf: string,
): { afspraak: AfspraakNode; uiterlijk: string }[] {
  return afspraken.flatMap((afspraak) => {
    const uiterlijk = standOf(afspraak, asOf).termijn?.termijn.uiterlijk;
    return uiterlijk === undefined ? [] : [{ afspraak, uiterlijk }];
  });
}
