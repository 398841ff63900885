import type { AfspraakNode } from '#domain/register/model.ts';
import { type Status, statussen } from '#schema/words.ts';
import { computeStand } from './stand.ts';

/** The outcomes with one status on a day, of those that were known then. */
export interface StandGroup {
  status: Status;
  afspraken: readonly AfspraakNode[];
}

/** The outcomes known on a day, `YYYY-MM-DD`, by their status then; statuses without any are left out. */
export function standAt(afspraken: readonly AfspraakNode[], asOf: string): StandGroup[] {
  return standsAt(afspraken, [asOf])[0] ?? [];
}

/**
 * As `standAt` for each of these days. It goes through the outcomes once and not once a day, because each pass would
 * fetch all of a large atlas from memory again.
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
