import { type Status, statussen } from '#schema/words.ts';
import type { AfspraakNode, ThemaNode } from './model.ts';
import { standOf } from './stand.ts';

/** How many of these afspraken stand where on a day; statuses without any are left out. */
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

/** Afspraken under their first theme, themes in their own order. An afspraak stands once, so that the counts add up. */
export function groupByThema(
  afspraken: readonly AfspraakNode[],
): { thema: ThemaNode; afspraken: AfspraakNode[] }[] {
  const groups = new Map<ThemaNode, AfspraakNode[]>();
  for (const afspraak of afspraken) {
    const [thema] = afspraak.themas;
    if (!thema) continue;
    const group = groups.get(thema) ?? [];
    group.push(afspraak);
    groups.set(thema, group);
  }
  return [...groups]
    .map(([thema, members]) => ({ thema, afspraken: members }))
    .toSorted((a, b) => a.thema.data.volgorde - b.thema.data.volgorde);
}
