import { isCounted, type PaperNumber, readNumber, readNumberWord, skipPages } from './number.ts';
import { isRising, numbersBetween } from './number-range.ts';
import { skipRemark } from './remark.ts';
import type { Tokens } from './tokens.ts';
import { readYear } from './year.ts';

/** What can join two numbers or two dossiers; `range` is a dash, “t/m” or “tot en met”, `until` is “tot” alone. */
export type Separator = 'comma' | 'and' | 'semicolon' | 'range' | 'until' | 'slash';

const andWords: ReadonlySet<string> = new Set([
  ...['en', 'of', 'alsmede', 'respectievelijk', 'resp', 'jo', 'juncto'],
]);

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
  if (tokens.word(at) === 'tot') return { kind: 'until', next: tokens.skipGap(at + 1) };
  const kind = tokens.is(at, ',') ? 'comma' : tokens.is(at, ';') ? 'semicolon' : null;
  const and = skipAnd(tokens, kind ? at + 1 : at);
  if (and !== null) return { kind: kind === 'semicolon' ? kind : 'and', next: and };
  return kind && { kind, next: tokens.skipGap(at + 1) };
}

/**
 * The numbers of a list: “107, 205 en 228”, “107 t/m 109” (every number of it), “6, p. 15; nr. 7”. After a singular
 * “nr.” a comma may also end the citation (“nr. 205, 6 november 2024”), so numbers after a comma count only when an “en”
 * closes the list.
 */
export function readNumberList(tokens: Tokens, index: number, plural: boolean): PaperNumber[] {
  const number = readNumber(tokens, index);
  return number ? readOn(tokens, number, plural) : [];
}

/** The list that a number begins: “205 en 228” of `34682-205 en 228`, also with the hyphen repeated: “, -228”. */
export function readOn(tokens: Tokens, first: PaperNumber, plural: boolean): PaperNumber[] {
  const numbers = [first];
  let sure = 1;
  let isPlural = plural;
  let last = first;
  for (let next = nextNumber(tokens, last, isPlural); next !== null;) {
    if (next.isRange)
      for (const between of numbersBetween(last, next.number)) numbers.push(between);
    numbers.push(next.number);
    last = next.number;
    isPlural ||= next.isPlural;
    if (isPlural || !next.isDoubtful) sure = numbers.length;
    next = nextNumber(tokens, last, isPlural);
  }
  return numbers.slice(0, isWholeList(tokens, numbers) ? numbers.length : sure);
}

/** “nr. 5, 12, 30.”: three numbers or more that rise up to the end of the sentence are neither a day nor a count. */
function isWholeList(tokens: Tokens, numbers: readonly PaperNumber[]): boolean {
  const last = numbers.at(-1);
  if (!last || numbers.length < 3) return false;
  const { kind } = tokens.at(last.next);
  const isEnd = kind === 'end' || kind === 'break' || tokens.is(last.next, ').;]');
  return (
    isEnd && numbers.every((number, at) => at === 0 || isRising(numbers[at - 1] ?? number, number))
  );
}

interface ListedNumber {
  number: PaperNumber;
  isRange: boolean;
  isPlural: boolean;
  isDoubtful: boolean;
}

function nextNumber(tokens: Tokens, last: PaperNumber, isPlural: boolean): ListedNumber | null {
  const after = skipPages(tokens, last.next);
  const pages = skipRemark(tokens, after);
  const separator = readSeparator(tokens, pages);
  if (!separator) return null;
  const word = readNumberWord(tokens, separator.next);
  const isRange = separator.kind === 'range' || separator.kind === 'until';
  const isHyphened = !isRange && tokens.at(separator.next).kind === 'dash';
  const number = readNumber(tokens, word?.next ?? separator.next + (isHyphened ? 1 : 0));
  if (!number) return null;
  // “Tot” is a range only where both ends are sure to be papers: “nrs. 41 tot 44”. Who writes so names both.
  if (separator.kind === 'until' && !((isPlural || word) && isRising(last, number))) return null;
  if (word) {
    const { start } = tokens.at(separator.next);
    const own = { ...number, start };
    return { number: own, isRange, isPlural: word.plural, isDoubtful: false };
  }
  if (isChamberOfNext(tokens, number)) return null;
  if (after !== last.next || (pages !== after && !isPlural)) return null;
  if (!continues(separator.kind, last, number)) return null;
  // “nrs. 205 en 14 gemeenten”: numbers in a list rise, so a falling one must not look like a count.
  const isFalling = Number.parseInt(number.nr, 10) < Number.parseInt(last.nr, 10);
  if (isCounted(tokens, number.next, isPlural && !isFalling)) return null;
  const isDoubtful = separator.kind === 'comma' && !isHyphened;
  return { number, isRange, isPlural: false, isDoubtful };
}

/** Whether this is not a number: “X en Y, en II 2019/20, 34 986, nr. 75” goes on with the other Chamber. */
function isChamberOfNext(tokens: Tokens, { nr, next }: PaperNumber): boolean {
  if (nr !== 'I' && nr !== 'II') return false;
  return readYear(tokens, tokens.skipGap(tokens.is(next, ',') ? next + 1 : next)) !== null;
}

function continues(separator: Separator, last: PaperNumber, number: PaperNumber): boolean {
  if (separator === 'semicolon' || last.isLetters !== number.isLetters) return false;
  if (separator === 'comma' || separator === 'and') return true;
  return (separator !== 'slash' || !number.isLetters) && isRising(last, number);
}

function skipAnd(tokens: Tokens, index: number): number | null {
  const at = tokens.skipGap(index);
  if (tokens.is(at, '&+')) return tokens.skipGap(at + 1);
  if (tokens.word(at) === 'zie' && tokens.word(at + 2) === 'ook') return tokens.skipGap(at + 3);
  if (!andWords.has(tokens.word(at))) return null;
  if (tokens.is(at + 1, '/') && tokens.word(at + 2) === 'of') return tokens.skipGap(at + 3);
  return tokens.skipGap(tokens.is(at + 1, '.') ? at + 2 : at + 1);
}

/** “t/m”, “tm”, “t.m.”, “tem”, “t.e.m.” and “tot en met”. */
function skipUpTo(tokens: Tokens, index: number): number | null {
  const word = tokens.word(index);
  if (word === 'tm' || word === 'tem') return skipStop(tokens, index + 1);
  if (word === 't') {
    let at = index + 1;
    if (tokens.is(at, '.') && tokens.word(at + 1) === 'e') at += 2;
    at = tokens.skipGap(at);
    const isShort = tokens.is(at, './') && tokens.word(tokens.skipGap(at + 1)) === 'm';
    return isShort ? skipStop(tokens, tokens.skipGap(at + 1) + 1) : null;
  }
  const isLong =
    word === 'tot' && tokens.word(index + 2) === 'en' && tokens.word(index + 4) === 'met';
  return isLong ? tokens.skipGap(index + 5) : null;
}

function skipStop(tokens: Tokens, index: number): number {
  return tokens.skipGap(tokens.is(index, '.') ? index + 1 : index);
}
