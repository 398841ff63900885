import type { LinkedBron, LinkedVerloop } from '#domain/register/model.ts';
import type { Termijn } from '#schema/record/afspraak.ts';
import type { Continuing, Reporting, StandEvent, Standing } from './standing.ts';

/** A termijn of an outcome, and where it was set. */
export interface SetTermijn<Event extends StandEvent = LinkedVerloop> {
  termijn: Termijn;
  /** The place that the outcome comes from, or the source of the event that moved the termijn. */
  bron: LinkedBron | undefined;
  /** The event that moved it; `undefined` for the first one. */
  movedBy: Event | undefined;
}

type Termed<Event extends StandEvent> = Pick<
  Standing<Event, Continuing, Reporting>,
  'data' | 'bron' | 'verloop'
>;

/**
 * Every termijn that the outcome had up to a day, `YYYY-MM-DD`, the first one first. The last one holds
 * (docs/besluiten/08-termijn.md).
 */
export function termijnenOf<Event extends StandEvent>(
  afspraak: Termed<Event>,
  asOf: string,
): SetTermijn<Event>[] {
  const moved = afspraak.verloop.flatMap((linked) =>
    linked.until <= asOf ? (movedTermijn(linked) ?? []) : [],
  );
  return [firstTermijn(afspraak), ...moved].filter((one) => one !== undefined);
}

/** The termijn that held on a day, `YYYY-MM-DD`. */
export function termijnOn<Event extends StandEvent>(
  afspraak: Termed<Event>,
  asOf: string,
): SetTermijn<Event> | undefined {
  const mover = afspraak.verloop.findLast(({ event, until }) => event.termijn && until <= asOf);
  return mover ? movedTermijn(mover) : firstTermijn(afspraak);
}

function firstTermijn<Event extends StandEvent>({
  data,
  bron,
}: Termed<Event>): SetTermijn<Event> | undefined {
  if (!data.termijn) return undefined;
  return { termijn: data.termijn, bron, movedBy: undefined };
}

function movedTermijn<Event extends StandEvent>(linked: Event): SetTermijn<Event> | undefined {
  const { event, bron } = linked;
  return event.termijn && { termijn: event.termijn, bron, movedBy: linked };
}
