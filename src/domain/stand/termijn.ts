import type { AfspraakNode, LinkedBron, LinkedVerloop } from '#domain/register/model.ts';
import type { Termijn } from '#schema/afspraak.ts';

/** A termijn of an outcome, and where it was set. */
export interface SetTermijn {
  termijn: Termijn;
  /** The place that the outcome comes from, or the source of the event that moved the termijn. */
  bron: LinkedBron | undefined;
  /** The event that moved it; `undefined` for the first one. */
  movedBy: LinkedVerloop | undefined;
}

type Termed = Pick<AfspraakNode, 'data' | 'bron' | 'verloop'>;

/**
 * Every termijn that the outcome had up to a day, `YYYY-MM-DD`, the first one first. The last one holds
 * (docs/besluiten/08-termijn.md).
 */
export function termijnenOf(afspraak: Termed, asOf: string): SetTermijn[] {
  const moved = afspraak.verloop.flatMap((linked) =>
    linked.until <= asOf ? (movedTermijn(linked) ?? []) : [],
  );
  return [firstTermijn(afspraak), ...moved].filter((one) => one !== undefined);
}

/** The termijn that held on a day, `YYYY-MM-DD`. */
export function termijnOn(afspraak: Termed, asOf: string): SetTermijn | undefined {
  const mover = afspraak.verloop.findLast(({ event, until }) => event.termijn && until <= asOf);
  return mover ? movedTermijn(mover) : firstTermijn(afspraak);
}

function firstTermijn({ data, bron }: Termed): SetTermijn | undefined {
  if (!data.termijn) return undefined;
  return { termijn: data.termijn, bron, movedBy: undefined };
}

function movedTermijn(linked: LinkedVerloop): SetTermijn | undefined {
  const { event, bron } = linked;
  return event.termijn && { termijn: event.termijn, bron, movedBy: linked };
}
