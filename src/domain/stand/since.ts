import { familyOf, isSettled } from '#domain/meaning/status-family.ts';
import { laterOf } from '#domain/register/continuation.ts';
import type { AfspraakNode, LinkedVerloop, RondeNode } from '#domain/register/model.ts';
import { reportDay } from '#domain/register/report-day.ts';
import type { Family } from '#schema/field/words.ts';
import { isThere, statusAt } from './stand.ts';

/** What became of one outcome from an earlier ronde, and the events that say so. */
export interface Development {
  afspraak: AfspraakNode;
  /** Events between the two rondes, in order of time; empty when nothing was heard. */
  news: LinkedVerloop[];
  /** The outcomes that came out between the two rondes and continue it, as a whole or in part. */
  into: AfspraakNode[];
}

/**
 * What changed between a ronde and the one before. Every outcome from an earlier ronde is in one list, or counts as
 * settled.
 */
export interface SinceLast {
  previous: RondeNode;
  /** The days that are compared, that of the earlier ronde and that of this one, `YYYY-MM-DD`: see `reportDay`. */
  from: string;
  until: string;
  /** The outcomes of this ronde. */
  added: AfspraakNode[];
  /** Done as meant, wholly or in part. */
  reached: Development[];
  lapsed: Development[];
  /** Another status, even if only for a while, or the same status but adjusted, postponed or with another termijn. */
  changed: Development[];
  /** News that left the status what it was. */
  heard: Development[];
  /** No news of its own, but continued, as a whole or in part, in an outcome that came out in between. */
  continued: Development[];
  /** No news, and not continued. */
  silent: Development[];
  /** How many were already settled or continued as a whole at the earlier ronde, and had no news since. */
  settledBefore: number;
}

/** The lists that an outcome of an earlier ronde can be in. */
export type SinceKey = 'reached' | 'lapsed' | 'changed' | 'heard' | 'continued' | 'silent';

export type SinceLists = Pick<SinceLast, SinceKey>;

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

/** Every list, empty. */
export function emptyLists(): SinceLists {
  return { reached: [], lapsed: [], changed: [], heard: [], continued: [], silent: [] };
}

/** Whether nothing that came out between the two rondes continues it as a whole. */
export function isInParts({ afspraak, into }: Development): boolean {
  return !into.some((later) => afspraak.vervolg.includes(later));
}

function place(afspraak: AfspraakNode, result: SinceLast): void {
  const { verloop } = afspraak;
  const end = verloop.findLastIndex(({ until }) => until <= result.until) + 1;
  // The first event is where an outcome starts, even when it came out after the earlier ronde.
  const start = Math.max(1, verloop.findLastIndex(({ until }) => until <= result.from) + 1);
  const news = verloop.slice(start, end);
  const before = statusAt(verloop, start - 1);
  const after = statusAt(verloop, end - 1);
  const into = startedBetween(laterOf(afspraak), result);
  const development = { afspraak, news, into };
  if (news.length === 0) {
    if (afspraak.vervolg.some((later) => isThere(later, result.from))) result.settledBefore += 1;
    else if (isSettled(after)) result.settledBefore += 1;
    else result[into.length > 0 ? 'continued' : 'silent'].push(development);
  } else if (after === before) {
    const isChanged = news.some(
      ({ event: { gebeurtenis, status, termijn } }) =>
        termijn !== undefined ||
        (status !== after && status !== 'onbekend') ||
        gebeurtenis === 'bijgesteld' ||
        gebeurtenis === 'uitgesteld',
    );
    result[isChanged ? 'changed' : 'heard'].push(development);
  } else result[listFor[familyOf[after]]].push(development);
}

/** The list for an outcome whose status changed, by the family of the new one. */
const listFor: Record<Family, 'reached' | 'lapsed' | 'changed'> = {
  klaar: 'reached',
  deels: 'reached',
  vervallen: 'lapsed',
  voor: 'changed',
  vast: 'changed',
  loopt: 'changed',
  anders: 'changed',
  onbekend: 'changed',
};

function startedBetween(
  afspraken: readonly AfspraakNode[],
  { from, until }: SinceLast,
): AfspraakNode[] {
  return afspraken.filter((one) => isThere(one, until) && !isThere(one, from));
}
