import type { AfspraakNode, LinkedVerloop, RondeNode } from '#domain/register/model.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { Status } from '#schema/words.ts';
import { type SetTermijn, termijnOn } from './termijn.ts';

/** The status of an outcome on a day, and what it follows from. */
export interface Stand {
  status: Status;
  /** The last event up to that day; `undefined` on a day before the first event. */
  last: LinkedVerloop | undefined;
  /** The event that gave the last known status; later ones only repeated it. */
  since: LinkedVerloop | undefined;
  /** Set when the status is unknown because a later ronde passed without news: that ronde. */
  silentSince: RondeNode | undefined;
  /** The outcome that continues this one as a whole, when it was there on that day: its own page says how things are. */
  continuedIn: AfspraakNode | undefined;
  /** The outcomes that continue a part of it and were there on that day. */
  splitInto: readonly AfspraakNode[];
  /** The termijn that held on that day. */
  termijn: SetTermijn | undefined;
  /** The termijn is not over on that day; one of what is settled or continued is no longer waited for. */
  coming: boolean;
  /**
   * Something of which it is not sure that it was over on that day, though it may have begun: what a source dates by year,
   * while the year runs. It does not count yet.
   */
  pending: readonly LinkedVerloop[];
  /** The termijn ended before that day and nothing was heard that settles it. */
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

/** The last answer for each outcome: a site asks for one and the same day on every page that shows an outcome. */
const known = new WeakMap<Standing, { asOf: string; stand: Stand }>();

/**
 * The last event in the verloop wins. Silence is computed on top of it, and makes the stand `onbekend`: a later ronde was
 * reported (rondes are yearly and each looks back on the one before) or the termijn passed, and nothing was heard since. The
 * old status is then no longer a fact about the present. A settled status (gereed, vervallen) stays, and so does that of
 * an outcome that goes on in a later one: that one is the news.
 *
 * @param asOf a day, `YYYY-MM-DD`; events that may be after it are not seen
 */
export function standOf(afspraak: Standing, asOf: string): Stand {
  const before = known.get(afspraak);
  if (before?.asOf === asOf) return before.stand;
  const stand = computeStand(afspraak, asOf);
  known.set(afspraak, { asOf, stand });
  return stand;
}

/** As `standOf`, for one question about one day: the answer is not cached. */
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
  const silentSince = last && isOpen ? rondeAfter(afspraak.ronde, last.told, asOf) : undefined;
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

/** Whether the first thing known of the outcome had happened by that day. */
export function isThere(
  { verloop: [first] }: Pick<AfspraakNode, 'verloop'>,
  asOf: string,
): boolean {
  return first !== undefined && first.until <= asOf;
}

/** Whether everything the datum covers is on or before the day. */
export function isPast(datum: string, asOf: string): boolean {
  return boundsOf(datum).last <= asOf;
}

function rondeAfter(
  ronde: RondeNode | undefined,
  told: string,
  asOf: string,
): RondeNode | undefined {
  return ronde?.later.find(({ start, reported }) => start > told && reported <= asOf);
}

/** Where the run of events with the status of the last one begins. */
function firstOfStatus(verloop: readonly LinkedVerloop[], last: number): number {
  let first = last;
  while (first > 0 && verloop[first - 1]?.event.status === verloop[last]?.event.status) first -= 1;
  return first;
}

/** Whether something is known of after the termijn; what moved the termijn is no news about it. */
function isHeardAfter(
  uiterlijk: string,
  last: LinkedVerloop | undefined,
  termijn: SetTermijn | undefined,
): boolean {
  return last !== undefined && last !== termijn?.movedBy && last.until > boundsOf(uiterlijk).last;
}
