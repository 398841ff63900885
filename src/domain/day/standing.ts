import type {
  Continuing,
  Readable,
  Reporting,
  StandEvent,
  Standing,
} from '#domain/stand/standing.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { DayEvent, DayFile, DayOutcome, DayRonde } from './day-file.ts';

/** An event as the file has it, with the day on which its source was out. */
export interface FiledEvent extends StandEvent {
  /** `YYYY-MM-DD`; `undefined` when the source has no date. */
  out: string | undefined;
}

/** An outcome that continues another, as the file has it. */
export interface FiledLater extends Continuing {
  verloop: readonly FiledEvent[];
}

/** What the stand of an outcome in the file follows from. */
export type FiledStanding = Standing<FiledEvent, FiledLater, Reporting>;

/** What the stand of an outcome follows from, out of its file. */
export function standingOf(
  { termijn, gezocht, verloop, vervolg = [], ronde }: DayOutcome,
  { rondes }: Pick<DayFile, 'rondes'>,
): FiledStanding {
  const own = rondes.findIndex(({ id }) => id === ronde);
  return {
    data: { termijn, gezocht: gezocht?.map((datum) => ({ datum })) },
    bron: undefined,
    verloop: verloop.map(filedEvent),
    ronde: own < 0 ? undefined : { later: rondes.slice(own + 1).map(filedRonde) },
    vervolg: vervolg.map((later) => ({
      data: { ronde: later.ronde },
      verloop: later.verloop.map(filedEvent),
    })),
    afgesplitst: [],
  };
}

/**
 * The same outcome with only what a source had said on a day, `YYYY-MM-DD`. A source without a date may have been there
 * or not, so it counts from the day of what it says; `undatedOn` tells where that is so.
 */
export function asReported(standing: FiledStanding, day: string): FiledStanding {
  const wasOut = ({ until, out = until }: FiledEvent) => out <= day;
  return {
    ...standing,
    verloop: standing.verloop.filter(wasOut),
    vervolg: standing.vervolg.filter(({ verloop: [first] }) => first && wasOut(first)),
  };
}

/** Whether an event that counts on a day, `YYYY-MM-DD`, has a source without a date. */
export function undatedOn({ verloop }: FiledStanding, day: string): boolean {
  return verloop.some(({ until, out }) => out === undefined && until <= day);
}

function filedEvent({
  datum,
  status,
  termijn,
  until = boundsOf(datum).last,
  reported = until,
  out = until,
}: DayEvent): FiledEvent {
  return {
    event: { datum, status, termijn },
    until,
    reported,
    out: out === '' ? undefined : out,
    bron: undefined,
  };
}

function filedRonde({ start, reported, read }: DayRonde): Reporting {
  const [letter, ...annexes] = read.map((mate): Readable => ({ data: { gelezen: { mate } } }));
  return { start, reported, brief: letter && { ...letter, bijlagen: annexes } };
}
