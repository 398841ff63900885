import { readNumberWord } from './number.ts';
import { isChapter, isRoman } from './roman.ts';
import type { Tokens } from './tokens.ts';

/** What follows some dossier numbers: chapter XVIII or fund A of the budget, EU council 07. */
export interface Addition {
  toevoeging: string;
  next: number;
  /** How certain it is before a paper number has been read. */
  sure: 'by itself' | 'after a citation word' | 'with a number only';
}

const chapterWords: ReadonlySet<string> = new Set(['hoofdstuk', 'hfdst', 'hfst']);

/**
 * The addition in any of its forms: `36600-A`, `36 600 XV`, `36 600, hoofdstuk XV`, `21 501-07`; `null` when there is
 * none.
 */
export function readAddition(tokens: Tokens, index: number): Addition | null {
  return (
    readHyphened(tokens, index) ??
    readGlued(tokens, index) ??
    readChapter(tokens, index) ??
    readParted(tokens, index) ??
    readSpaced(tokens, index)
  );
}

/**
 * The index after “(R2064)”, which marks a rijkswet and is not part of the number, also after a hyphen or without its
 * brackets; the same index when it is absent.
 */
export function skipKingdom(tokens: Tokens, index: number): number {
  const isHyphened = tokens.at(index).kind === 'dash';
  const open = isHyphened ? index + 1 : tokens.skipGap(index);
  if (open > index && /^R\d{3,5}$/.test(tokens.at(open).text)) return open + 1;
  if (!tokens.is(open, '(')) return index;
  const { text } = tokens.at(open + 1);
  const isSplit =
    text === 'R' && tokens.at(open + 2).kind === 'gap' && tokens.at(open + 3).kind === 'digits';
  const close = isSplit ? open + 4 : open + 2;
  return (isSplit || /^R\d{1,5}$/.test(text)) && tokens.is(close, ')') ? close + 1 : index;
}

function readHyphened(tokens: Tokens, index: number): Addition | null {
  if (tokens.at(index).kind !== 'dash') return null;
  const { text } = tokens.at(index + 1);
  const next = index + 2;
  if (isCouncil(text)) {
    const sure = text.startsWith('0') ? 'after a citation word' : 'with a number only';
    return { toevoeging: text, next, sure };
  }
  const toevoeging = text.toUpperCase();
  if (isRoman(text) && text === toevoeging) return { toevoeging, next, sure: 'by itself' };
  return isRoman(text) || isLetter(text) ? { toevoeging, next, sure: 'with a number only' } : null;
}

/** `31700.VIII` and `31700XII`. */
function readGlued(tokens: Tokens, index: number): Addition | null {
  const at = tokens.is(index, '.') ? index + 1 : index;
  const { text } = tokens.at(at);
  if (!isRoman(text)) return null;
  return { toevoeging: text.toUpperCase(), next: at + 1, sure: 'after a citation word' };
}

function readChapter(tokens: Tokens, index: number): Addition | null {
  const comma = tokens.is(index, ',') ? index + 1 : index;
  const at = tokens.skipGap(comma);
  if (!chapterWords.has(tokens.word(at))) return null;
  const letters = tokens.skipGap(tokens.is(at + 1, '.') ? at + 2 : at + 1);
  const { text } = tokens.at(letters);
  if (!isRoman(text) && !isLetter(text)) return null;
  return { toevoeging: text.toUpperCase(), next: letters + 1, sure: 'after a citation word' };
}

/** `36200, XXII, nr. 5`: a chapter between commas, which the number of a paper makes certain. */
function readParted(tokens: Tokens, index: number): Addition | null {
  if (!tokens.is(index, ',')) return null;
  const at = tokens.skipGap(index + 1);
  const { text } = tokens.at(at);
  const number = tokens.skipGap(at + 2);
  if (!isChapter(text) || !tokens.is(at + 1, ',') || !readNumberWord(tokens, number)) return null;
  return { toevoeging: text, next: at + 1, sure: 'with a number only' };
}

function readSpaced(tokens: Tokens, index: number): Addition | null {
  if (tokens.at(index).kind !== 'gap') return null;
  const { text: space } = tokens.at(index);
  const { text } = tokens.at(index + 1);
  const next = index + 2;
  if (isChapter(text) && /^[^\t\r\n]{1,2}$/.test(space)) {
    return { toevoeging: text, next, sure: 'by itself' };
  }
  if (isCouncil(text) && tokens.at(next).kind === 'dash') {
    return { toevoeging: text, next, sure: 'with a number only' };
  }
  if (!isRoman(text) && !isLetter(text)) return null;
  const toevoeging = text.toUpperCase();
  // “34 682 V. Jansen”: a single letter with a full stop is an initial.
  const isUpper = text === toevoeging && !(text.length === 1 && tokens.is(next, '.'));
  return { toevoeging, next, sure: isUpper ? 'after a citation word' : 'with a number only' };
}

/** Whether this can be the number of an EU council: dossier 21 501 gives each of them two digits. */
export function isCouncil(text: string): boolean {
  return /^\d\d$/.test(text);
}

function isLetter(text: string): boolean {
  return /^[A-Za-z]$/.test(text);
}
