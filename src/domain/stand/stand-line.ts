import { statusMeaning } from '#domain/meaning/status.ts';
import { formatMaand } from '#domain/text/datum.ts';
import type { SilenceKind, Status } from '#schema/field/words.ts';
import type { Stand } from './stand.ts';
import type { Continuing, Reporting, StandEvent } from './standing.ts';

/** The stand in one line, in pieces, so that a component can make a badge of the status. */
export interface StandLine {
  status: Status;
  /** “Afgesproken” */
  label: string;
  /** When a source last said so: “november 2024”; empty before anything is known. */
  moment: string;
  /** What is to be said of the time since: “daarna niet nagelezen”; empty when there is nothing. */
  since: string;
}

/** A stand of the register, or one that a browser computes. */
export type AnyStand = Stand<StandEvent, Continuing, Reporting>;

const sinceThen: Record<SilenceKind, string> = {
  verstreken: 'termijn verstreken zonder bericht',
  'niet-nagelezen': 'daarna niet nagelezen',
  gezocht: 'daarna gezocht, niets gevonden',
};

/**
 * The one line in which every list and table tells a stand: the last thing known first, then what is not known since.
 * Only the leading silence is in it; the page of the outcome names the others.
 */
export function standLine({ status, known, last, silence, continuedIn }: AnyStand): StandLine {
  return {
    status,
    label: statusMeaning[status].label,
    moment: known ? formatMaand(known.event.datum) : '',
    since: sinceOf({ known, last, silence, continuedIn }),
  };
}

/** As `standLine`, as one text: “Afgesproken, november 2024 · daarna niet nagelezen”. */
export function formatStand(stand: AnyStand): string {
  const { label, moment, since } = standLine(stand);
  return [moment === '' ? label : `${label}, ${moment}`, since].filter(Boolean).join(' · ');
}

function sinceOf({
  known,
  last,
  silence,
  continuedIn,
}: Pick<AnyStand, 'known' | 'last' | 'silence' | 'continuedIn'>): string {
  if (!last) return 'nog niets bekend op deze dag';
  if (continuedIn) return `gaat verder in ronde ${continuedIn.data.ronde}`;
  if (silence) return sinceThen[silence.kind];
  return known === last ? '' : `laatste bericht ${formatMaand(last.event.datum)}`;
}
