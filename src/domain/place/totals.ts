import type { AfspraakNode } from '#domain/register/model.ts';
import { type Counted, countsFor, type Place } from './counting.ts';

/** The outcomes that count for several places: per place, and each once. */
export interface Totals<P extends Place> {
  rows: { place: P; counted: readonly Counted[]; afspraken: AfspraakNode[] }[];
  /** Every outcome that counts for one of them, once: fewer than the rows together. */
  distinct: AfspraakNode[];
}

/** What counts for each of these places, in the order given. */
export function totalsOf<P extends Place>(places: readonly P[]): Totals<P> {
  const rows = places.map((place) => {
    const counted = countsFor(place);
    return { place, counted, afspraken: counted.map(({ afspraak }) => afspraak) };
  });
  return { rows, distinct: [...new Set(rows.flatMap(({ afspraken }) => afspraken))] };
}
