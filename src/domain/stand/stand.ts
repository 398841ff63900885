import type { AfspraakNode, LinkedVerloop, RondeNode } from '#domain/register/model.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { Status } from '#schema/words.ts';
import { type SetTermijn, termijnOn } from './termijn.ts';

/** The status of an outcome on a day, and what it follows from. */
export interface Stand {
  status: Status;
  /** The last event that counts on that day; `undefined` before the first one counts. */
  last: LinkedVerloop | undefined;
  /** The event that gave the last known status; later ones only repeated it. */
  since: LinkedVerloop | undefined;
  /** The later ronde that passed without news, when that makes the status unknown. */
  silentSince: RondeNode | undefined;
  /** The outcome that continues this one as a whole, if it was there on that day: its own page says how things are. */
  continuedIn: AfspraakNode | undefined;
  /** The outcomes that continue a part of it and were there on that day. */
  splitInto: readonly AfspraakNode[];
  /** The termijn that held on that day. */
  termijn: SetTermijn | undefined;
  /**
   * The termijn is not over on that day. `false` once the outcome is settled or continued: nobody waits for it any
   * more.
   */
  coming: boolean;
  /**
   * What may have begun on that day, but is not known to be over: what a source dates by year, while the year runs. It
   * does not count yet.
   */
  pending: readonly LinkedVerloop[];
  /** The termijn ended before that day, and nothing that settles it was heard. */
  overdue: boolean;
}

const settled: ReadonlySet<Status> = new Set(['gereed', 'vervallen']);

/** Whether the outcome is over: done, or no longer meant to be done. */
export function isSettled(status: Status): boolean {
  return settled.has(status);
}

type Standing = Pick<
  AfspraakNode,
  'verloop' | 'ronde' | 'data' | 'bron' | 'vervolg' | 'afgesplitst'
>;

/** Cache of the last answer for each outcome: every page of a site asks for the same day. */
const known = new WeakMap<Standing, { asOf: string; stand: Stand }>();

/**
 * The stand of an outcome on a day: the status of its last event, unless silence makes it `onbekend`. Silence means
 * that nothing was heard since before a later ronde whose outcomes are out (rondes are yearly and each looks back on
 * the one before), or since the termijn passed: the old status is then no longer a fact about the present. A settled
 * status (gereed, vervallen) stays, and so does that of an outcome that goes on in a later one, which is the news. Why:
 * docs/besluiten/07-stand-is-berekend.md.
 *
 * @param asOf a day, `YYYY-MM-DD`; events that may be later are not seen
 */
export function standOf(afspraak: Standing, asOf: string): Stand {
  const before = known.get(afspraak);
  if (before?.asOf === asOf) return before.stand;
  const stand = computeStand(afspraak, asOf);
  known.set(afspraak, { asOf, stand });
  return stand;
}

/** As `standOf`, but the answer is not cached: for a day that is asked for once. */
export function computeStand(afspraak: Standing, asOf: string): Stand {
  const { verloop } = afspraak;
  const at = verloop.findLastIndex(({ until }) => until <= asOf);
  const last = verloop[at];
  const status = last?.event.status ?? 'onbekend';
  const continuedIn = afspraak.vervolg.find((later) => isThere(later, asOf));
  const splitInto = afspraak.afgesplitst.filter((later) => isThere(later, asOf));
  const pending = verloop.filter(
    ({ event }, index) => index > at && boundsOf(event.datum).first <= asOf,
  );
  const isOpen = !settled.has(status) && !continuedIn;
  const silentSince = last && isOpen ? rondeAfter(afspraak.ronde, last.reported, asOf) : undefined;
  const since = last && verloop[firstOfStatus(verloop, at)];
  const termijn = termijnOn(afspraak, asOf);
  const uiterlijk = isOpen ? termijn?.termijn.uiterlijk : undefined;
  // On its last day a termijn still runs.
  const coming = uiterlijk !== undefined && boundsOf(uiterlijk).last >= asOf;
  const overdue = uiterlijk !== undefined && !coming && !isHeardAfter(uiterlijk, last, termijn);
  const current = silentSince || overdue ? 'onbekend' : status;
  return {
    status: current,
    last,
    since,
    silentSince,
    continuedIn,
    splitInto,
    pending,
    termijn,
    coming,
    overdue,
  };
}

/** Whether the first event of the outcome counts on that day. */
export function isThere(
  { verloop: [first] }: Pick<AfspraakNode, 'verloop'>,
  asOf: string,
): boolean {
  return first !== undefined && first.until <= asOf;
}

/** The first ronde that began after the last news and was reported by that day. */
function rondeAfter(
  ronde: RondeNode | undefined,
  news: string,
  asOf: string,
): RondeNode | undefined {
  return ronde?.later.find(({ start, reported }) => start > news && reported <= asOf);
}

/** Index of the first of the events in a row that have the status of the last one. */
function firstOfStatus(verloop: readonly LinkedVerloop[], last: number): number {
  let first = last;
  while (first > 0 && verloop[first - 1]?.event.status === verloop[last]?.event.status) first -= 1;
  return first;
}

/** Whether anything was heard after the termijn; the event that moved it is not news about it. */
function isHeardAfter(
  uiterlijk: string,
  last: LinkedVerloop | undefined,
  termijn: SetTermijn | undefined,
): boolean {
  return last !== undefined && last !== termijn?.movedBy && last.until > boundsOf(uiterlijk).last;
}
