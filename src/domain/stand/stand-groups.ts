import type { AfspraakNode } from '#domain/register/model.ts';
import { type Soort, type Status, soorten, statussen } from '#schema/field/words.ts';
import { computeStand } from './stand.ts';

/** The outcomes of one soort with one status on a day, of those that were known then. */
export interface StandGroup {
  soort: Soort;
  status: Status;
  afspraken: readonly AfspraakNode[];
}

/**
 * The outcomes known on a day, `YYYY-MM-DD`, by soort and by their status then, agreements first. Groups without any
 * are left out.
 */
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
  const moments = days.map((asOf) => ({ asOf, groups: new Map<string, AfspraakNode[]>() }));
  for (const afspraak of afspraken) {
    for (const { asOf, groups } of moments) {
      const { status, last } = computeStand(afspraak, asOf);
      if (!last) continue;
      const key = keyOf(afspraak.data.soort, status);
      const group = groups.get(key) ?? [];
      group.push(afspraak);
      groups.set(key, group);
    }
  }
  return moments.map(({ groups }) =>
    soorten.flatMap((soort) =>
      statussen.flatMap((status) => {
        const members = groups.get(keyOf(soort, status));
        return members ? [{ soort, status, afspraken: members }] : [];
      }),
    ),
  );
}

/** The groups of each soort, in the order in which they are given. */
export function groupsBySoort(
  groups: readonly StandGroup[],
): { soort: Soort; count: number; groups: StandGroup[] }[] {
  return soorten.flatMap((soort) => {
    const own = groups.filter((group) => group.soort === soort);
    const count = own.reduce((sum, { afspraken }) => sum + afspraken.length, 0);
    return own.length > 0 ? [{ soort, count, groups: own }] : [];
  });
}

function keyOf(soort: Soort, status: Status): string {
  return `${soort} ${status}`;
}
