import { remembered } from '#domain/reads/remembered.ts';
import { isSettled } from '#domain/meaning/status-family.ts';
import type { AfspraakNode, LinkedVerloop, RondeNode } from '#domain/register/model.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { Status } from '#schema/field/words.ts';
import { type Silence, silenceOf } from './silence.ts';
import type { Continuing, Reporting, StandEvent, Standing } from './standing.ts';
import { type SetTermijn, termijnOn } from './termijn.ts';

/** The status of an outcome on a day, and what it follows from. */
export interface Stand<
  Event extends StandEvent = LinkedVerloop,
  Later extends Continuing = AfspraakNode,
  Ronde extends Reporting = RondeNode,
> {
  /** The last one that a source gave; `onbekend` as long as none did. Silence does not change it. */
  status: Status;
  /** The last event that counts on that day; `undefined` before the first one counts. */
  last: Event | undefined;
  /** The last event whose source says how it stands; `last` may be news that does not. */
  known: Event | undefined;
  /** The event that gave the status; later ones only repeated it. */
  since: Event | undefined;
  /** What is not known since, and why; `undefined` when there is news, or nothing to wait for. */
  silence: Silence<Ronde> | undefined;
  /** The outcome that continues this one as a whole, if it was there on that day: its own page says how things are. */
  continuedIn: Later | undefined;
  /** The outcomes that continue a part of it and were there on that day. */
  splitInto: readonly Later[];
  /** The termijn that held on that day. */
  termijn: SetTermijn<Event> | undefined;
  /**
   * The termijn is not over on that day. `false` once the outcome is settled or continued: nobody waits for it any
   * more.
   */
  coming: boolean;
  /**
   * What may have begun on that day, but is not known to be over: what a source dates by year, while the year runs. It
   * does not count yet.
   */
  pending: readonly Event[];
  /** The termijn ended before that day, and nothing that settles it was heard. */
  overdue: boolean;
}

type StandingNode = Standing<LinkedVerloop, AfspraakNode, RondeNode>;

/**
 * The stand of an outcome on a day: the last status that a source gave. News that does not say how it stands
 * (`onbekend`) leaves the status what it was. What is not known since is in `silence` and changes nothing. Why:
 * docs/besluiten/07-stand-is-berekend.md.
 *
 * @param asOf a day, `YYYY-MM-DD`; events that may be later are not seen
 */
export const standOf: (afspraak: StandingNode, asOf: string) => Stand = remembered(computeStand);

/**
 * As `standOf`, but the answer is not cached: for a day that is asked for once, and for what is no node of the
 * register.
 */
export function computeStand<
  Event extends StandEvent,
  Later extends Continuing,
  Ronde extends Reporting,
>(afspraak: Standing<Event, Later, Ronde>, asOf: string): Stand<Event, Later, Ronde> {
  const { verloop } = afspraak;
  const at = verloop.findLastIndex(({ until }) => until <= asOf);
  const last = verloop[at];
  const status = statusAt(verloop, at);
  const continuedIn = afspraak.vervolg.find((later) => isThere(later, asOf));
  const splitInto = afspraak.afgesplitst.filter((later) => isThere(later, asOf));
  const pending = verloop.filter(
    ({ event }, index) => index > at && boundsOf(event.datum).first <= asOf,
  );
  const isOpen = !isSettled(status) && !continuedIn;
  const termijn = termijnOn(afspraak, asOf);
  const uiterlijk = isOpen ? termijn?.termijn.uiterlijk : undefined;
  // On its last day a termijn still runs.
  const coming = uiterlijk !== undefined && boundsOf(uiterlijk).last >= asOf;
  const overdue = uiterlijk !== undefined && !coming && !isHeardAfter(uiterlijk, last, termijn);
  const known = verloop[knownIndex(verloop, at)] ?? last;
  return {
    status,
    last,
    known,
    since: last && verloop[firstOfStatus(verloop, at)],
    silence: last && isOpen ? silenceOf(afspraak, last.reported, overdue, asOf) : undefined,
    continuedIn,
    splitInto,
    termijn,
    coming,
    pending,
    overdue,
  };
}

/** The last status that a source gave up to this event of a verloop; `onbekend` as long as none did. */
export function statusAt(verloop: readonly StandEvent[], index: number): Status {
  return verloop[knownIndex(verloop, index)]?.event.status ?? 'onbekend';
}

function knownIndex(verloop: readonly StandEvent[], index: number): number {
  for (let at = index; at >= 0; at -= 1) {
    if (verloop[at]?.event.status !== 'onbekend') return at;
  }
  return -1;
}

/** Whether the first event of the outcome counts on that day. */
export function isThere({ verloop: [first] }: Pick<Continuing, 'verloop'>, asOf: string): boolean {
  return first !== undefined && first.until <= asOf;
}

/** Index of the first of the events in a row that leave the status of the last one. */
function firstOfStatus(verloop: readonly StandEvent[], last: number): number {
  const status = statusAt(verloop, last);
  let first = last;
  while (first > 0 && statusAt(verloop, first - 1) === status) first -= 1;
  return first;
}

/** Whether anything was heard after the termijn; the event that moved it is not news about it. */
function isHeardAfter<Event extends StandEvent>(
  uiterlijk: string,
  last: Event | undefined,
  termijn: SetTermijn<Event> | undefined,
): boolean {
  return last !== undefined && last !== termijn?.movedBy && last.until > boundsOf(uiterlijk).last;
}
