import { formatDatum } from '#domain/text/datum.ts';
import type { DayFile, DayOutcome } from './day-file.ts';
import { standingOf } from './standing.ts';

/** Whether there was an atlas on a day, `YYYY-MM-DD`, and what follows for a reader of that day. */
export function atlasOn(day: string, begun: string): string {
  if (begun === '') return 'Wanneer de atlas begon, staat in geen record.';
  const first = `het eerste bericht over zijn inhoud is van ${formatDatum(begun)}`;
  if (day < begun)
    return `Op deze dag bestond de atlas nog niet: ${first}. Wat hier staat, is later opgeschreven, uit bronnen met hun datum.`;
  return `De atlas bestond op deze dag: ${first}. Op welke dag hij een gebeurtenis opnam, legt hij niet vast. Wat hij toen zelf liet zien, is hier dus niet na te gaan, wel welke uitkomsten hij daarna veranderde.`;
}

/**
 * Why there is no outcome on a day.
 * @param asked those that the reader asks for, of every day
 */
export function noneOn(
  asked: readonly DayOutcome[],
  file: Pick<DayFile, 'rondes' | 'outcomes'>,
): string {
  const first = asked
    .flatMap((outcome) => standingOf(outcome, file).verloop.slice(0, 1))
    .map(({ until }) => until)
    .toSorted()[0];
  if (first === undefined) return 'Voor deze keuze heeft de atlas op geen enkele dag een uitkomst.';
  const where = asked.length === file.outcomes.length ? 'in de atlas' : 'voor deze keuze';
  return `Op deze dag was er nog geen uitkomst: de oudste ${where} is van ${formatDatum(first)}.`;
}

/** That no ronde was out yet. @param first the day on which the outcomes of the oldest one were out, `YYYY-MM-DD` */
export function noneBefore(first: string): string {
  return `Op deze dag was er nog geen uitkomst: die van de oudste ronde in de atlas kwamen uit op ${formatDatum(first)}.`;
}
