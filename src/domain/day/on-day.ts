import { computeStand } from '#domain/stand/stand.ts';
import { type StandLine, standLine } from '#domain/stand/stand-line.ts';
import { compareText } from '#domain/text/order.ts';
import { type Soort, soorten, statussen } from '#schema/field/words.ts';
import type { DayFile, DayNote, DayOutcome } from './day-file.ts';
import { asReported, standingOf, undatedOn } from './standing.ts';

/** What a reader asks for: a day, `YYYY-MM-DD`, and what the outcomes are about; an empty id is no choice. */
export interface DayChoice {
  day: string;
  provincie: string;
  gebied: string;
  thema: string;
  ronde: string;
}

/** An outcome as it stood on the day. */
export interface DayRow {
  outcome: DayOutcome;
  /** As the atlas knows it now. */
  now: StandLine;
  /**
   * What a source had said by then, when that is something else; `nothing` when no source had spoken of it yet.
   * `undefined` when it is the same.
   */
  atTheTime: StandLine | 'nothing' | undefined;
  /** One of the events has a source without a date, so what could be read then is not certain. */
  undated: boolean;
  /** What the atlas wrote of it later than the day. */
  notes: readonly DayNote[];
}

/**
 * The outcomes that there were on a day, each with its stand, the stands in the order of the word list. No event that
 * may be later is seen (docs/besluiten/09-tijd-is-een-argument.md).
 */
export function rowsOn(file: DayFile, choice: DayChoice): DayRow[] {
  const order = ({ now }: DayRow) => statussen.indexOf(now.status);
  return outcomesAsked(file, choice)
    .flatMap((outcome) => rowOf(outcome, file, choice.day) ?? [])
    .toSorted((a, b) => order(a) - order(b) || compareText(a.outcome.titel, b.outcome.titel));
}

/** The outcomes that a reader asks for, whatever the day. */
export function outcomesAsked(
  { outcomes }: Pick<DayFile, 'outcomes'>,
  { provincie, gebied, thema, ronde }: Omit<DayChoice, 'day'>,
): DayOutcome[] {
  return outcomes.filter(
    (outcome) =>
      (provincie === '' || outcome.provincies.includes(provincie)) &&
      (gebied === '' || outcome.gebieden.includes(gebied)) &&
      (thema === '' || outcome.themas.includes(thema)) &&
      (ronde === '' || outcome.ronde === ronde),
  );
}

/** The rows of each soort, agreements first. */
export function bySoort(rows: readonly DayRow[]): { soort: Soort; rows: DayRow[] }[] {
  return soorten
    .map((soort) => ({ soort, rows: rows.filter(({ outcome }) => outcome.soort === soort) }))
    .filter((group) => group.rows.length > 0);
}

function rowOf(outcome: DayOutcome, file: DayFile, day: string): DayRow | undefined {
  const standing = standingOf(outcome, file);
  const now = computeStand(standing, day);
  if (!now.last) return undefined;
  const then = computeStand(asReported(standing, day), day);
  const isSame =
    then.known === now.known && then.last === now.last && then.continuedIn === now.continuedIn;
  return {
    outcome,
    now: standLine(now),
    atTheTime: isSame
      ? undefined
      : then.last
        ? standLine({ ...then, silence: undefined })
        : 'nothing',
    undated: undatedOn(standing, day),
    notes: (outcome.notes ?? []).filter(({ datum }) => datum > day),
  };
}
