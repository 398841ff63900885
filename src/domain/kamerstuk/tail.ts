import type { Chamber } from '../kamerstuk.ts';
import { isCounted, type PaperNumber, readNumber, readNumberWord } from './number.ts';
import { readNumberList } from './number-list.ts';
import type { Tokens } from './tokens.ts';
import { functionWords } from './words.ts';

/** What is known before the tail: it decides which short forms are certain enough. */
export interface Setting {
  /** A citation word has been read: “Kamerstuk”, “vergaderjaar”. */
  strong: boolean;
  chamber: Chamber | null;
  /** Nothing stands before the dossier, or an opening bracket. */
  opened: boolean;
  /** `34682-205` may be read: what stands before does not make it some other number. */
  hyphen: boolean;
}

/** The numbers after a dossier, in any of the ways they are written; empty when there are none. */
export function readTail(tokens: Tokens, index: number, setting: Setting): PaperNumber[] {
  if (tokens.at(index).kind === 'dash') {
    const number = readHyphened(tokens, index, setting);
    if (number) return [number];
  }
  const at = tokens.skipGap(index);
  if (tokens.is(at, '(')) return readBracketed(tokens, at);
  const isJoined = tokens.at(at).kind === 'dash' || tokens.is(at, ',:/');
  const start = isJoined ? tokens.skipGap(at + 1) : at;
  const word = readNumberWord(tokens, start);
  if (word) return readNumberList(tokens, word.next, word.plural);
  const number = readNumber(tokens, start);
  if (!number || start === index) return [];
  return isCertain(tokens, at, number, setting) ? readNumberList(tokens, start, false) : [];
}

/** `34682-205`, `34682-AC`, with the version (`-n1`) that an erratum carries. */
function readHyphened(
  tokens: Tokens,
  index: number,
  { strong, hyphen }: Setting,
): PaperNumber | null {
  const number = readNumber(tokens, index + 1);
  if (!number || (!strong && (!hyphen || isYear(number)))) return null;
  // “36600-A” is as often fund A of the budget as paper A of the Eerste Kamer.
  const chamber = number.nr.length === 1 ? null : number.chamber;
  const after = tokens.at(number.next);
  // “12 345-678 90” is a telephone number.
  if (!strong && after.text === ' ' && tokens.at(number.next + 1).kind === 'digits') return null;
  if (after.kind !== 'dash') return { ...number, chamber };
  const version = tokens.at(number.next + 1);
  if (/^[a-z]\d{1,2}$/.test(version.text))
    return { ...number, end: version.end, next: number.next + 2 };
  return strong || version.kind === 'gap' ? { ...number, chamber } : null;
}

/** `(nr. 205)` and `(nrs. 16, 16a)`: the brackets hold the row together, and close a single number's citation. */
function readBracketed(tokens: Tokens, index: number): PaperNumber[] {
  const word = readNumberWord(tokens, tokens.skipGap(index + 1));
  const numbers = word ? readNumberList(tokens, word.next, true) : [];
  const last = numbers.at(-1);
  if (!last || !tokens.is(last.next, ')')) return numbers;
  const end = numbers.length === 1 ? tokens.at(last.next).end : last.end;
  return [...numbers.slice(0, -1), { ...last, end, next: last.next + 1 }];
}

/** Whether a number without “nr.” is one: a short form, or capitals that could be any abbreviation. */
function isCertain(tokens: Tokens, joint: number, number: PaperNumber, setting: Setting): boolean {
  const isComma = tokens.is(joint, ',');
  const isSeparated = isComma || tokens.is(joint, ':/') || tokens.at(joint).kind === 'dash';
  if (!number.isLetters) {
    return (
      setting.strong && isSeparated && !isYear(number) && !isCounted(tokens, number.next, false)
    );
  }
  // “E/nr. 53” is one paper of both Chambers.
  const slashed = tokens.is(number.next, '/') ? tokens.skipGap(number.next + 1) : number.next;
  if (isComma && readNumberWord(tokens, slashed)) return true;
  if (isComma && setting.chamber === 'EK') return true;
  if (isSeparated && !isComma) return false;
  return (
    (setting.strong || (isComma && setting.opened)) && isClosed(tokens, number, setting.strong)
  );
}

/** “34 682, 2024” has a date behind it and “12345-2024” is a case: a number like this needs “nr.”. */
function isYear({ nr }: PaperNumber): boolean {
  return /^(?:19|20)\d\d$/.test(nr);
}

/** Whether a citation can end after these capitals: no name or sentence goes on with them. */
function isClosed(tokens: Tokens, { nr, next }: PaperNumber, strong: boolean): boolean {
  const { kind, text } = tokens.at(next);
  if (kind === 'end' || kind === 'break' || tokens.is(next, ')];,/:”"»|')) return true;
  if (tokens.is(next, '.')) return nr.length > 1 || tokens.at(next + 1).kind === 'end';
  if (kind !== 'gap') return false;
  return (
    text.includes('\n') ||
    (strong && (tokens.is(next + 1, '(') || functionWords.has(tokens.word(next + 1))))
  );
}
