import { type Status, statussen } from '#schema/words.ts';
import { boundsOf } from './datum.ts';
import type { AfspraakNode, KamerstukNode, LinkedBron, LinkedVerloop, RondeNode } from './model.ts';
import { compareText } from './problem.ts';
import { computeStand, isSettled } from './stand.ts';

/** What became of one outcome of an earlier ronde, and the events that say so. */
export interface Development {
  afspraak: AfspraakNode;
  /** Events between the two rondes, in order of time; empty when nothing was heard. */
  news: LinkedVerloop[];
}

/** What is different at one ronde from the ronde before. Every outcome of an earlier ronde stands in one list, or is counted as settled. */
export interface SinceLast {
  previous: RondeNode;
  /** The day of the earlier ronde and of this one between which is compared, `YYYY-MM-DD`. */
  from: string;
  until: string;
  added: AfspraakNode[];
  /** Ended as meant, wholly or in part. */
  reached: Development[];
  lapsed: Development[];
  /** Another status, or adjusted. */
  changed: Development[];
  /** News that left the status what it was. */
  heard: Development[];
  /** Without news of its own, but continued in an outcome of this ronde. */
  continued: Development[];
  silent: Development[];
  /** How many were settled, or continued in another, at the earlier ronde already and had no news since. */
  settledBefore: number;
}

/** How many developments one list of a page shows in full; a longer list stands on a page for each ronde it is about. */
export const mostDevelopments = 60;

type SinceKey = 'reached' | 'lapsed' | 'changed' | 'heard' | 'continued' | 'silent';

/** The lists of what became of earlier outcomes, in the order of the page; `none` is what an empty one says. */
export const sinceHeadings: readonly { key: SinceKey; id: string; title: string; none: string }[] =
  [
    {
      key: 'reached',
      id: 'gehaald',
      title: 'Helemaal of deels gehaald',
      none: 'Van geen enkele uitkomst meldde een bron in deze tijd dat zij gereed of deels gereed is.',
    },
    {
      key: 'lapsed',
      id: 'vervallen',
      title: 'Vervallen',
      none: 'Van geen enkele uitkomst meldde een bron in deze tijd dat zij vervallen is.',
    },
    {
      key: 'changed',
      id: 'veranderd',
      title: 'Veranderd',
      none: 'Van geen enkele uitkomst veranderde de stand, de inhoud of de termijn op een andere manier.',
    },
    {
      key: 'heard',
      id: 'gehoord',
      title: 'Nieuws, maar dezelfde stand',
      none: 'Verder is er geen nieuws gevonden.',
    },
    {
      key: 'continued',
      id: 'voortgezet',
      title: 'Voortgezet',
      none: 'Geen enkele eerdere uitkomst gaat volgens de atlas verder in een uitkomst van deze ronde.',
    },
    {
      key: 'silent',
      id: 'stil',
      title: 'Stil',
      none: 'Over elke uitkomst die nog liep, is iets gevonden.',
    },
  ];

export type SinceLists = Pick<SinceLast, SinceKey>;

/**
 * The lists for each ronde that the outcomes are of, the oldest first; empty when every list fits on the page itself.
 */
export function sinceParts(since: SinceLists): Map<string, SinceLists> {
  const isCut = sinceHeadings.some(({ key }) => since[key].length > mostDevelopments);
  const rondes = new Map<string, SinceLists>();
  if (!isCut) return rondes;
  for (const { key } of sinceHeadings) {
    for (const development of since[key]) {
      const { ronde } = development.afspraak.data;
      const part = rondes.get(ronde) ?? emptyLists();
      part[key].push(development);
      rondes.set(ronde, part);
    }
  }
  return new Map([...rondes].toSorted(([a], [b]) => compareText(a, b)));
}

function emptyLists(): SinceLists {
  return { reached: [], lapsed: [], changed: [], heard: [], continued: [], silent: [] };
}

/** The day on which the outcomes of a ronde were out: that of its letter, else the last day of the overleggen. */
export function reportDay({ data, brief }: RondeNode): string {
  const days = brief?.data.datum === undefined ? data.data : [...data.data, brief.data.datum];
  return (
    days
      .map((datum) => boundsOf(datum).last)
      .toSorted()
      .at(-1) ?? ''
  );
}

/** The outcomes that were known on a day, by where they stood then; statuses without any are left out. */
export interface StandGroup {
  status: Status;
  afspraken: AfspraakNode[];
}

/** Where every outcome stood on a day. */
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

/** The same groups for each ronde that the outcomes are of, in one pass. */
export function splitGroups(groups: readonly StandGroup[]): Map<string, StandGroup[]> {
  const parts = new Map<string, StandGroup[]>();
  for (const { status, afspraken } of groups) {
    for (const [jaar, members] of Map.groupBy(afspraken, ({ data }) => data.ronde))
      parts.set(jaar, [...(parts.get(jaar) ?? []), { status, afspraken: members }]);
  }
  return parts;
}

/** What the letter of each ronde says of outcomes of earlier rondes, in one pass over all events. */
export function newsByBrief(afspraken: readonly AfspraakNode[]): Map<KamerstukNode, Development[]> {
  const news = new Map<KamerstukNode, Development[]>();
  for (const afspraak of afspraken) {
    const own = afspraak.ronde?.brief;
    const reported = Map.groupBy(afspraak.verloop, ({ bron }) => briefOf(bron));
    for (const [brief, events] of reported) {
      if (!brief?.briefVan || brief === own) continue;
      const developments = news.get(brief) ?? [];
      developments.push({ afspraak, news: events });
      news.set(brief, developments);
    }
  }
  return news;
}

function briefOf(bron: LinkedBron | undefined): KamerstukNode | undefined {
  if (bron?.kind === 'kamerstuk') return bron.kamerstuk;
  return bron?.kind === 'alinea' ? bron.alinea.sectie.ronde?.brief : undefined;
}

/** Compares the state at a ronde with that at the ronde before; `undefined` for the first ronde. */
export function sinceLast(
  ronde: RondeNode,
  afspraken: readonly AfspraakNode[],
): SinceLast | undefined {
  return sinceEach([ronde], afspraken).get(ronde);
}

/** As `sinceLast` for each ronde that has one before it, in one pass over the outcomes. */
export function sinceEach(
  rondes: readonly RondeNode[],
  afspraken: readonly AfspraakNode[],
): Map<RondeNode, SinceLast> {
  const results = new Map(
    rondes.flatMap((ronde) => {
      const previous = ronde.earlier.at(-1);
      return previous ? [[ronde, nothingYet(previous, ronde)] as const] : [];
    }),
  );
  for (const afspraak of afspraken) {
    const jaar = afspraak.ronde?.data.jaar;
    if (jaar === undefined) continue;
    for (const [ronde, result] of results) {
      if (jaar > ronde.data.jaar) continue;
      if (afspraak.ronde === ronde) result.added.push(afspraak);
      else place(afspraak, result);
    }
  }
  return results;
}

function nothingYet(previous: RondeNode, ronde: RondeNode): SinceLast {
  return {
    previous,
    from: reportDay(previous),
    until: reportDay(ronde),
    added: [],
    ...emptyLists(),
    settledBefore: 0,
  };
}

function startedBy({ verloop: [first] }: AfspraakNode, asOf: string): boolean {
  return first !== undefined && first.until <= asOf;
}

function place(afspraak: AfspraakNode, result: SinceLast): void {
  const { verloop } = afspraak;
  const end = verloop.findLastIndex(({ until }) => until <= result.until) + 1;
  // Its first event is where an outcome starts, even when that came out after the earlier ronde.
  const start = Math.max(1, verloop.findLastIndex(({ until }) => until <= result.from) + 1);
  const news = verloop.slice(start, end);
  const before = verloop[start - 1]?.event.status;
  const after = verloop[end - 1]?.event.status;
  if (news.length === 0) {
    if (afspraak.vervolg.some((later) => startedBy(later, result.from))) result.settledBefore += 1;
    else if (after && isSettled(after)) result.settledBefore += 1;
    else if (afspraak.vervolg.some((later) => startedBy(later, result.until)))
      result.continued.push({ afspraak, news });
    else result.silent.push({ afspraak, news });
  } else if (after === before) {
    const isAdjusted = news.some(
      ({ event }) => event.gebeurtenis === 'bijgesteld' || event.gebeurtenis === 'uitgesteld',
    );
    result[isAdjusted ? 'changed' : 'heard'].push({ afspraak, news });
  } else if (after === 'gereed' || after === 'deels-gereed')
    result.reached.push({ afspraak, news });
  else if (after === 'vervallen') result.lapsed.push({ afspraak, news });
  else result.changed.push({ afspraak, news });
}
