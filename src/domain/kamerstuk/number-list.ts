import { isCounted, type PaperNumber, readNumber, readNumberWord, skipPages } from './number.ts';
import type { Tokens } from './tokens.ts';

/** What can join two numbers or two dossiers; `range` is a dash, “t/m” or “tot en met”. */
export type Separator = 'comma' | 'and' | 'semicolon' | 'range' | 'slash';

const andWords: ReadonlySet<string> = new Set(['en', 'of', 'alsmede', 'respectievelijk', 'resp']);

/** The separator at an index, and the index of what follows it; `null` when there is none. */
export function readSeparator(
  tokens: Tokens,
  index: number,
): { kind: Separator; next: number } | null {
  const at = tokens.skipGap(index);
  if (tokens.at(at).kind === 'dash') return { kind: 'range', next: tokens.skipGap(at + 1) };
  if (tokens.is(at, '/')) return { kind: 'slash', next: tokens.skipGap(at + 1) };
  const range = skipUpTo(tokens, at);
  if (range !== null) return { kind: 'range', next: range };
  const kind = tokens.is(at, ',') ? 'comma' : tokens.is(at, ';') ? 'semicolon' : null;
  const and = skipAnd(tokens, kind ? at + 1 : at);
  if (and !== null) return { kind: kind === 'semicolon' ? kind : 'and', next: and };
  return kind && { kind, next: tokens.skipGap(at + 1) };
}

/**
 * The numbers of a list: “107, 205 en 228”, “107 t/m 109” (both ends), “6, p. 15; nr. 7”. After a singular “nr.” a
 * comma may also end the citation (“nr. 205, 6 november 2024”), so numbers after a comma count only when an “en” closes
 * the list.
 */
export function readNumberList(tokens: Tokens, index: number, plural: boolean): PaperNumber[] {
  const numbers: PaperNumber[] = [];
  let sure = 0;
  let isPlural = plural;
  for (let next = firstNumber(tokens, index); next !== null;) {
    numbers.push(next.number);
    isPlural ||= next.isPlural;
    if (isPlural || !next.isDoubtful) sure = numbers.length;
    next = nextNumber(tokens, next.number, isPlural);
  }
  return numbers.slice(0, sure);
}

interface ListedNumber {
  number: PaperNumber;
  isPlural: boolean;
  isDoubtful: boolean;
}

function firstNumber(tokens: Tokens, index: number): ListedNumber | null {
  const number = readNumber(tokens, index);
  return number && { number, isPlural: false, isDoubtful: false };
}

function nextNumber(tokens: Tokens, last: PaperNumber, isPlural: boolean): ListedNumber | null {
  const pages = skipPages(tokens, last.next);
  const separator = readSeparator(tokens, pages);
  if (!separator) return null;
  const word = readNumberWord(tokens, separator.next);
  const number = readNumber(tokens, word?.next ?? separator.next);
  if (!number) return null;
  if (word) {
    const { start } = tokens.at(separator.next);
    return { number: { ...number, start }, isPlural: word.plural, isDoubtful: false };
  }
  if (pages !== last.next || !continues(separator.kind, last, number)) return null;
  // “nrs. 205 en 14 gemeenten”: numbers in a list rise, so a falling one must not look like a count.
  const isFalling = Number.parseInt(number.nr, 10) < Number.parseInt(last.nr, 10);
  if (isCounted(tokens, number.next, isPlural && !isFalling)) return null;
  return { number, isPlural: false, isDoubtful: separator.kind === 'comma' };
}

function continues(separator: Separator, last: PaperNumber, number: PaperNumber): boolean {
  if (separator === 'semicolon' || last.isLetters !== number.isLetters) return false;
  if (separator === 'comma' || separator === 'and') return true;
  const isRising = Number.parseInt(number.nr, 10) > Number.parseInt(last.nr, 10);
  return number.isLetters ? separator === 'range' : isRising;
}

function skipAnd(tokens: Tokens, index: number): number | null {
  const at = tokens.skipGap(index);
  if (tokens.is(at, '&')) return tokens.skipGap(at + 1);
  if (!andWords.has(tokens.word(at))) return null;
  return tokens.skipGap(tokens.is(at + 1, '.') ? at + 2 : at + 1);
}

/** “t/m” and “tot en met”. */
function skipUpTo(tokens: Tokens, index: number): number | null {
  const word = tokens.word(index);
  if (word === 'tm') return tokens.skipGap(index + 1);
  if (word === 't') {
    const isSlashed = tokens.is(index + 1, '/') && tokens.word(index + 2) === 'm';
    return isSlashed ? tokens.skipGap(index + 3) : null;
  }
  const isLong =
    word === 'tot' && tokens.word(index + 2) === 'en' && tokens.word(index + 4) === 'met';
  return isLong ? tokens.skipGap(index + 5) : null;
}
