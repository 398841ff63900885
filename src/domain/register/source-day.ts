import { boundsOf } from '#domain/text/datum.ts';
import type { LinkedBron } from './model.ts';

/**
 * First and last day on which a source can have come out, `YYYY-MM-DD`; `undefined` when it has no date. A paragraph
 * came out with its letter.
 */
export function daysOfSource(
  bron: LinkedBron | undefined,
): { first: string; last: string } | undefined {
  const datum = datumOf(bron);
  return datum === undefined ? undefined : boundsOf(datum);
}

function datumOf(bron: LinkedBron | undefined): string | undefined {
  if (bron?.kind === 'web') return bron.datum;
  if (bron?.kind === 'kamerstuk') return bron.kamerstuk.data.datum;
  return bron?.alinea.sectie.ronde?.brief?.data.datum;
}
