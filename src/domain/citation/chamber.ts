import type { Chamber } from '#domain/kamerstuk/reference.ts';
import type { Tokens } from './tokens.ts';

const short: ReadonlyMap<string, Chamber> = new Map([
  ['tk', 'TK'],
  ['ek', 'EK'],
]);
const numerals: ReadonlyMap<string, Chamber> = new Map([
  ['ii', 'TK'],
  ['i', 'EK'],
]);
const ordinals: ReadonlyMap<string, Chamber> = new Map([
  ['tweede', 'TK'],
  ['eerste', 'EK'],
]);
const initials: ReadonlyMap<string, Chamber> = new Map([
  ['t', 'TK'],
  ['e', 'EK'],
]);

/**
 * A chamber at an index: “TK”, “T.K.”, “Tweede Kamer der Staten-Generaal”; and the numeral of “Kamerstukken II”, which
 * means a chamber only after such a noun. `null` when there is none.
 */
export function readChamber(
  tokens: Tokens,
  index: number,
  isAfterNoun: boolean,
): { chamber: Chamber; next: number } | null {
  const word = tokens.word(index);
  const single = short.get(word) ?? (isAfterNoun ? numerals.get(word) : undefined);
  if (single) return { chamber: single, next: index + 1 };
  const dotted = initials.get(word);
  if (dotted) {
    const isDotted =
      tokens.is(index + 1, '.') && tokens.word(index + 2) === 'k' && tokens.is(index + 3, '.');
    return isDotted ? { chamber: dotted, next: index + 4 } : null;
  }
  const full = ordinals.get(word);
  if (!full || tokens.at(index + 1).kind !== 'gap' || tokens.word(index + 2) !== 'kamer') {
    return null;
  }
  return { chamber: full, next: skipStatenGeneraal(tokens, index + 3) };
}

/** The index after “ der Staten-Generaal”; the same index when it is absent. */
export function skipStatenGeneraal(tokens: Tokens, index: number): number {
  const isPresent =
    tokens.word(index + 1) === 'der' &&
    tokens.word(index + 3) === 'staten' &&
    tokens.word(index + 5) === 'generaal';
  return isPresent ? index + 6 : index;
}
