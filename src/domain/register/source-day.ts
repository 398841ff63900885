import { boundsOf } from '#domain/text/datum.ts';
import type { LinkedBron } from './model.ts';
import { paperOf } from './plaats.ts';

/**
 * First and last day on which a source can have come out, `YYYY-MM-DD`; `undefined` when it has no date. A paragraph
 * or annex came out with its letter.
 */
export function daysOfSource(
  bron: LinkedBron | undefined,
): { first: string; last: string } | undefined {
  const datum = datumOf(bron);
  return datum === undefined ? undefined : boundsOf(datum);
}

function datumOf(bron: LinkedBron | undefined): string | undefined {
  if (bron?.kind === 'web') return bron.datum;
  const sent = paperOf(bron)?.data.datum;
  return bron?.kind === 'bijlage' ? (sent ?? bron.bijlage.data.datum) : sent;
}
