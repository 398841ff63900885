import { isCounted, type PaperNumber, readNumber, readNumberWord, skipPages } from './number.ts';
import type { Tokens } from './tokens.ts';

export type Separator = 'comma' | 'and' | 'semicolon' | 'range' | 'slash';

const andWords: ReadonlySet<string> = new Set(['en', 'of', 'alsmede', 'respectievelijk', 'resp']);

/** What stands between two numbers or two dossiers, and the index of what follows it. */
export function readSeparator(
  tokens: Tokens,
  index: number,
): { kind: Separator; next: number } | null {
  const at = tokens.skipGap(index);
  if (tokens.at(at).kind === 'dash') return { kind: 'range', next: tokens.skipGap(at + 1) };
  if (tokens.is(at, '/')) return { kind: 'slash', next: tokens.skipGap(at + 1) };
  if (tokens.is(at, ';'))
    return { kind: 'semicolon', next: skipAnd(tokens, at + 1) ?? tokens.skipGap(at + 1) };
  if (tokens.is(at, ',')) {
    const and = skipAnd(tokens, at + 1);
    return and === null
      ? { kind: 'comma', next: tokens.skipGap(at + 1) }
      : { kind: 'and', next: and };
  }
  const range = skipUpTo(tokens, at);
  if (range !== null) return { kind: 'range', next: range };
  const and = skipAnd(tokens, at);
  return and === null ? null : { kind: 'and', next: and };
}

/**
 * The numbers from the first one on: “107, 205 en 228”, “107 t/m 109” (both ends), “6, p. 15; nr. 7”.
 * After a singular “nr.” a comma may as well end the citation (“nr. 205, 6 november 2024”), so numbers after
 * a comma then count only once an “en” closes the row.
 */
export function readNumberList(tokens: Tokens, index: number, plural: boolean): PaperNumber[] {
  const first = readNumber(tokens, index);
  if (!first) return [];
  const numbers = [first];
  let sure = 1;
  let isPlural = plural;
  for (let last = first; ;) {
    const pages = skipPages(tokens, last.next);
    const separator = readSeparator(tokens, pages);
    if (!separator) break;
    const word = readNumberWord(tokens, separator.next);
    const number = readNumber(tokens, word?.next ?? separator.next);
    if (!number) break;
    if (word) isPlural ||= word.plural;
    else if (pages !== last.next || !continues(tokens, separator.kind, last, number, isPlural))
      break;
    numbers.push(word ? { ...number, start: tokens.at(separator.next).start } : number);
    if (word || isPlural || separator.kind !== 'comma') sure = numbers.length;
    last = number;
  }
  return numbers.slice(0, sure);
}

function continues(
  tokens: Tokens,
  separator: Separator,
  last: PaperNumber,
  number: PaperNumber,
  isPlural: boolean,
): boolean {
  if (separator === 'semicolon' || separator === 'slash' || last.isLetters !== number.isLetters)
    return false;
  if (separator === 'range' && Number.parseInt(number.nr, 10) <= Number.parseInt(last.nr, 10))
    return false;
  return !isCounted(tokens, number.next, isPlural);
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
  if (word === 't' && tokens.is(index + 1, '/') && tokens.word(index + 2) === 'm')
    return tokens.skipGap(index + 3);
  if (word === 'tm') return tokens.skipGap(index + 1);
  if (word !== 'tot' || tokens.word(index + 2) !== 'en' || tokens.word(index + 4) !== 'met')
    return null;
  return tokens.skipGap(index + 5);
}
