import type { AfspraakNode } from '#domain/register/model.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { Undated } from './parts.ts';

/** Outcomes whose termijn has no date, by the year of their first event: of a page in years, that year lists them. */
export function undatedByYear(undated: readonly Undated[]): Map<string, Undated[]> {
  return Map.groupBy(undated, ({ afspraak }) => startYear(afspraak));
}

/** The year of the first event, which always has a page: there an outcome without a dated termijn is listed. */
function startYear({ verloop: [first], data }: AfspraakNode): string {
  return first ? boundsOf(first.event.datum).last.slice(0, 4) : data.ronde;
}
