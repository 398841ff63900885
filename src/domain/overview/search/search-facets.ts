import { inferredLabel } from '#domain/meaning/source.ts';
import { silenceMeaning, statusMeaning } from '#domain/meaning/status.ts';
import { placesFor } from '#domain/place/counting.ts';
import { inferredFields } from '#domain/register/inferred.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { boundsOf } from '#domain/text/datum.ts';
import { capitalize } from '#domain/text/plural.ts';
import { factsOfAfspraak } from './search-texts.ts';

/** What the search index gets besides the text of the page of one afspraak, as known on a day, `YYYY-MM-DD`. */
export function searchOfAfspraak(afspraak: AfspraakNode, asOf: string) {
  return {
    texts: factsOfAfspraak(afspraak, asOf),
    filters: facetsOfAfspraak(afspraak, asOf),
    ...daysOfAfspraak(afspraak, asOf),
  };
}

/** Labels of the facet values of one afspraak on a day, `YYYY-MM-DD`, for the search index. */
export function facetsOfAfspraak(afspraak: AfspraakNode, asOf: string) {
  const labels = (nodes: readonly { label: string }[]) => nodes.map(({ label }) => label);
  const { provincies, gebieden } = placesFor(afspraak);
  return {
    provincie: labels(provincies),
    gebied: labels(gebieden),
    thema: labels(afspraak.themas),
    ronde: [afspraak.data.ronde],
    status: standLabels(afspraak, asOf),
    partij: labels(afspraak.partijen),
    termijn: termijnLabels(afspraak, asOf),
    afgeleid: inferredFields(afspraak).map((field) => capitalize(inferredLabel[field])),
  };
}

/** Values of the facet “status”: what is known last, and the silence since, if there is any. */
export function standLabels(afspraak: AfspraakNode, asOf: string): string[] {
  const { status, silence } = standOf(afspraak, asOf);
  const known = statusMeaning[status].label;
  return silence ? [known, silenceMeaning[silence.kind].label] : [known];
}

/** Values of the facet “termijn” that are not a year. */
export const termijnLabel = { none: 'Geen termijn', overdue: 'Verstreken zonder bericht' };

/** Values of the facet “termijn”: the year in which it ends, and whether it passed without news. */
export function termijnLabels(afspraak: AfspraakNode, asOf: string): string[] {
  const { termijn, overdue } = standOf(afspraak, asOf);
  const uiterlijk = termijn?.termijn.uiterlijk;
  if (uiterlijk === undefined) return [termijnLabel.none];
  const year = boundsOf(uiterlijk).last.slice(0, 4);
  return overdue ? [year, termijnLabel.overdue] : [year];
}

/**
 * The days by which results can be sorted, `YYYY-MM-DD`: that of the last event and the last day of the termijn, as
 * known on a day.
 */
export function daysOfAfspraak(
  afspraak: AfspraakNode,
  asOf: string,
): {
  datum: string | undefined;
  termijn: string | undefined;
} {
  const { last, termijn } = standOf(afspraak, asOf);
  const uiterlijk = termijn?.termijn.uiterlijk;
  return {
    datum: last?.until,
    termijn: uiterlijk === undefined ? undefined : boundsOf(uiterlijk).last,
  };
}
