import { familyOf } from '#domain/meaning/status-family.ts';
import type { AfspraakNode, RondeNode, ThemaNode } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { withTermijn } from '#domain/stand/upcoming.ts';
import { boundsOf, compareDatum } from '#domain/text/datum.ts';
import {
  type Family,
  families,
  type Soort,
  type Status,
  soorten,
  statussen,
} from '#schema/field/words.ts';

/** How many afspraken have which status on a day, `YYYY-MM-DD`; statuses without any are left out. */
export function countByStatus(
  afspraken: readonly AfspraakNode[],
  asOf: string,
): { status: Status; count: number }[] {
  const counts = new Map<Status, number>();
  for (const afspraak of afspraken) {
    const { status } = standOf(afspraak, asOf);
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return statussen.flatMap((status) => {
    const count = counts.get(status) ?? 0;
    return count > 0 ? [{ status, count }] : [];
  });
}

/** How many afspraken have a status of each family on a day, `YYYY-MM-DD`; families without any are left out. */
export function countByFamily(
  afspraken: readonly AfspraakNode[],
  asOf: string,
): { family: Family; count: number }[] {
  const groups = Map.groupBy(afspraken, (one) => familyOf[standOf(one, asOf).status]);
  return families.flatMap((family) => {
    const count = groups.get(family)?.length ?? 0;
    return count > 0 ? [{ family, count }] : [];
  });
}

/** How many afspraken each ronde has, oldest first; rondes without any are left out. */
export function countByRonde(
  afspraken: readonly AfspraakNode[],
): { ronde: RondeNode; count: number }[] {
  const counts = new Map<RondeNode, number>();
  for (const { ronde } of afspraken) if (ronde) counts.set(ronde, (counts.get(ronde) ?? 0) + 1);
  return [...counts]
    .map(([ronde, count]) => ({ ronde, count }))
    .toSorted((a, b) => a.ronde.data.jaar - b.ronde.data.jaar);
}

/** What a group is called whose afspraken have no thema yet, because nobody has read their source. */
export const openThema = 'Thema nog open';
/** The parts of their list are below this address; the list itself is on the page of all outcomes. */
export const openThemaPath = '/afspraken/thema-open/';

/**
 * Afspraken by their first thema, with themas in their own order, and last those of which it is not known yet. Each
 * afspraak is in one group, so that the counts add up.
 */
export function groupByThema(
  afspraken: readonly AfspraakNode[],
): { thema: ThemaNode | undefined; afspraken: AfspraakNode[] }[] {
  const placeOf = (thema: ThemaNode | undefined) => thema?.data.volgorde ?? Infinity;
  return [...Map.groupBy(afspraken, ({ themas: [first] }) => first)]
    .map(([thema, members]) => ({ thema, afspraken: members }))
    .toSorted((a, b) => placeOf(a.thema) - placeOf(b.thema));
}

/** Afspraken by soort. A soort without any is included, because its page exists. */
export function listBySoort(
  afspraken: readonly AfspraakNode[],
): { soort: Soort; afspraken: AfspraakNode[] }[] {
  return soorten.map((soort) => ({
    soort,
    afspraken: afspraken.filter(({ data }) => data.soort === soort),
  }));
}

/** All statuses, what is alike together: from what is only in prospect to what is done. */
const byFamily = families.flatMap((family) =>
  statussen.filter((status) => familyOf[status] === family),
);

/** Afspraken by their status on a day, `YYYY-MM-DD`, by family; statuses without any are included. */
export function listByStatus(
  afspraken: readonly AfspraakNode[],
  asOf: string,
): { status: Status; afspraken: AfspraakNode[] }[] {
  const groups = Map.groupBy(afspraken, (afspraak) => standOf(afspraak, asOf).status);
  return byFamily.map((status) => ({ status, afspraken: groups.get(status) ?? [] }));
}

/** How the atlas follows an outcome: the silence that leads, or `met-bericht` when there is none. */
export const followings = ['verstreken', 'niet-nagelezen', 'gezocht', 'met-bericht'] as const;
export type Following = (typeof followings)[number];

/**
 * Afspraken by what is not known of them on a day, `YYYY-MM-DD`. Each is in one group, so that the counts add up to the
 * whole; groups without any are included.
 */
export function listBySilence(
  afspraken: readonly AfspraakNode[],
  asOf: string,
): { following: Following; afspraken: AfspraakNode[] }[] {
  const groups = Map.groupBy(
    afspraken,
    (one): Following => standOf(one, asOf).silence?.kind ?? 'met-bericht',
  );
  return followings.map((following) => ({ following, afspraken: groups.get(following) ?? [] }));
}

/** Path of the page with the outcomes of such a group. */
export function followingPath(following: Following): string {
  return `/afspraken/bericht/${following}/`;
}

/**
 * Afspraken by the year in which their termijn ends, as known on a day, `YYYY-MM-DD`: the earliest first, also within a
 * year. Those without a last day are left out.
 */
export function groupByTermijn(
  afspraken: readonly AfspraakNode[],
  asOf: string,
): { jaar: string; afspraken: AfspraakNode[] }[] {
  const ending = withTermijn(afspraken, asOf).toSorted((a, b) =>
    compareDatum(a.uiterlijk, b.uiterlijk),
  );
  const groups = Map.groupBy(ending, ({ uiterlijk }) => boundsOf(uiterlijk).last.slice(0, 4));
  return [...groups].map(([jaar, members]) => ({
    jaar,
    afspraken: members.map(({ afspraak }) => afspraak),
  }));
}
