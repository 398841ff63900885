import { distance } from 'fastest-levenshtein';
import { compareText } from '#domain/text/order.ts';

/**
 * The candidate that differs least from what was written, or `undefined` when none is near enough to be a slip of the
 * pen: at most two edits, or half the length of what was written if that is more. Ties go to the first in the order of
 * `compareText`, so that two builds say the same.
 */
export function nearestOf(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 2));
  for (const candidate of candidates) {
    // The distance is never less than the difference in length, so most candidates need no closer look.
    if (Math.abs(candidate.length - written.length) > least) continue;
    const steps = distance(written.toLowerCase(), candidate.toLowerCase());
    if (steps > least) continue;
    if (steps === least && best !== undefined && compareText(best, candidate) < 0) continue;
    best = candidate;
    least = steps;
  }
  return best;
}
