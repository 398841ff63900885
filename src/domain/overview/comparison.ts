import { markOf } from '#domain/place/counting-text.ts';
import type { PlaceThema } from '#domain/place/place-thema.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { formatStand } from '#domain/stand/stand-line.ts';
import { lastNewsFirst } from './last-known.ts';

/**
 * How many outcomes of each place a comparison has, those with the last news. Every ronde adds some, and in thirty years
 * the file of a thema with all of them would be megabytes; the page of the place has the others.
 */
export const mostCompared = 25;

/** What the atlas has of one thema in every place, for a reader who puts some places side by side. */
export interface Comparison {
  places: ComparedPlace[];
  /** The newest outcomes that count for one of the places, each once: the last news first. */
  outcomes: ComparedOutcome[];
}

/** A place that can be compared. */
export interface ComparedPlace {
  id: string;
  label: string;
  /** Path of the page about the thema in this place. */
  path: string;
  /** How many outcomes count for it, those that are not in the file included. */
  count: number;
  /** How many paragraphs of letters speak of the thema in it. */
  alineas: number;
}

/** An outcome with why it counts for each place: “genoemd”, “via De Peel”, “voor alle provincies”. */
export interface ComparedOutcome {
  title: string;
  path: string;
  stand: string;
  /** By id of a place; a place for which it does not count is not there. */
  counts: Record<string, string>;
  /** Ids of the places for which it counts because it holds everywhere. */
  everywhere: string[];
}

/**
 * The pages about one thema as one table, of a bounded size.
 * @param pages the pages about it, one per place
 * @param href turns a path on the site into an address
 * @param asOf the day of the stand, `YYYY-MM-DD`
 */
export function comparisonOf(
  pages: readonly PlaceThema[],
  href: (path: string) => string,
  asOf: string,
): Comparison {
  const rows = new Map<AfspraakNode, Pick<ComparedOutcome, 'counts' | 'everywhere'>>();
  for (const { place, counted } of pages) {
    for (const { afspraak, reason } of counted) {
      const row = rows.get(afspraak) ?? { counts: {}, everywhere: [] };
      rows.set(afspraak, row);
      row.counts[place.id] = markOf(reason) || 'genoemd';
      if (reason.kind === 'everywhere') row.everywhere.push(place.id);
    }
  }
  const newest = lastNewsFirst([...rows.keys()], asOf);
  const kept = new Set(
    pages.flatMap(({ place }) =>
      newest.filter((one) => rows.get(one)?.counts[place.id] !== undefined).slice(0, mostCompared),
    ),
  );
  return {
    places: pages.map(({ place, path, counted, passages }) => ({
      id: place.id,
      label: place.label,
      path: href(path),
      count: counted.length,
      alineas: passages.length,
    })),
    outcomes: newest
      .filter((one) => kept.has(one))
      .map((afspraak) => ({
        title: afspraak.label,
        path: href(afspraak.path),
        stand: formatStand(standOf(afspraak, asOf)),
        ...(rows.get(afspraak) ?? { counts: {}, everywhere: [] }),
      })),
  };
}
