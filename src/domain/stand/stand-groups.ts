import type { AfspraakNode } from '#domain/register/model.ts';
import { type Status, statussen } from '#schema/words.ts';
import { computeStand } from './stand.ts';

/** The outcomes that were known on a day, by their status then; statuses without any are left out. */
export interface StandGroup {
  status: Status;
  afspraken: readonly AfspraakNode[];
}

/** The status of every outcome on a day, `YYYY-MM-DD`. */
export function standAt(afspraken: readonly AfspraakNode[], asOf: string): StandGroup[] {
  return standsAt(afspraken, [asOf])[0] ?? [];
}

/**
 * As `standAt` for each of these days. One outcome at a time and not one day at a time: passing over a large atlas again
 * for each day means fetching all of it from memory each time.
 */
export function standsAt(
  afspraken: readonly AfspraakNode[],
  days: readonly string[],
): StandGroup[][] {
  const moments = days.map((asOf) => ({
    asOf,
    groups: new Map<Status, AfspraakNode[]>(statussen.map((status) => [status, []])),
  }));
  for (const afspraak of afspraken) {
    for (const { asOf, groups } of moments) {
      const { status, last } = computeStand(afspraak, asOf);
      if (last) groups.get(status)?.push(afspraak);
    }
  }
  return moments.map(({ groups }) =>
    [...groups].flatMap(([status, members]) =>
      members.length > 0 ? [{ status, afspraken: members }] : [],
    ),
  );
}
