import { distance } from 'fastest-levenshtein';
import { makeVisible } from './invisible.ts';

/** One thing an editor has to mend, with all that is needed to find and mend it. */
export interface Problem {
  /** Path of the file from the top of the repository. */
  file: string;
  /** Field inside the file, such as `termijn.uiterlijk`, or `regel 12`. */
  field?: string | undefined;
  /** What stands there now, in short. */
  value?: string | undefined;
  /** What is wrong, as the rest of a Dutch sentence. */
  message: string;
  /** What is allowed, when that is a short list. */
  allowed?: readonly string[] | undefined;
  /** The nearest thing that does exist. */
  nearest?: string | undefined;
}

/** All problems in one Dutch message, in the order of the files, each once; empty when there are none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const lines = [...new Set(problems.map(formatProblem))].toSorted(compareText);
  const count = lines.length === 1 ? 'Er is 1 fout' : `Er zijn ${lines.length} fouten`;
  return `${count} in de gegevens. Verbeter wat hieronder staat; daarna lukt het bouwen weer.\n\n${lines.join('\n')}\n`;
}

/**
 * The candidate that differs least from what was written, or `undefined` when none is near enough to be a slip of the pen.
 * Ties go to the first in alphabetical order, so that two builds say the same.
 */
export function nearestOf(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 2));
  for (const candidate of candidates) {
    const steps = distance(written.toLowerCase(), candidate.toLowerCase());
    const isTie = steps === least && best !== undefined;
    if (steps > least || (isTie && compareText(best ?? '', candidate) < 0)) continue;
    best = candidate;
    least = steps;
  }
  return best;
}

/** Plain code point order: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function formatProblem({ file, field, value, message, allowed, nearest }: Problem): string {
  const place = field ? `${file}, ${field}` : file;
  const shown = value === undefined ? '' : `“${shorten(value)}” `;
  const hints = [
    allowed ? `Toegestaan: ${allowed.join(', ')}.` : '',
    nearest === undefined ? '' : `Bedoelde u “${nearest}”?`,
  ].filter(Boolean);
  return makeVisible([`- ${place}: ${shown}${message}.`, ...hints].join(' '));
}

function shorten(value: string): string {
  return value.length > 80 ? `${value.slice(0, 79)}…` : value;
}
