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

/**
 * The candidate that differs from what was written by one slip of a letter: one letter more, less, other, or two that changed
 * places. A digit is never a slip: number 301 is another paper than 205. `undefined` when there is none, when more than one
 * fits, or for fewer than four characters, where every word is near another.
 */
export function slipOf(written: string, candidates: Iterable<string>): string | undefined {
  const from = written.toLowerCase();
  if (from.length < 4) return undefined;
  const found = new Set<string>();
  for (const candidate of candidates) {
    const to = candidate.toLowerCase();
    if (from !== to && digitsOf(from) === digitsOf(to) && isOneSlip(from, to)) found.add(candidate);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

function isOneSlip(from: string, to: string): boolean {
  if (Math.abs(from.length - to.length) > 1) return false;
  if (distance(from, to) === 1) return true;
  const at = [...from].findIndex((letter, index) => letter !== to[index]);
  const swapped = `${from.slice(0, at)}${from[at + 1] ?? ''}${from[at] ?? ''}${from.slice(at + 2)}`;
  return at >= 0 && swapped === to;
}
