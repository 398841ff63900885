import type { Chamber } from '#domain/kamerstuk/reference.ts';
import { readDossier } from './dossier.ts';
import type { Token, Tokens } from './tokens.ts';
import {
  functionWords,
  monthWords,
  numbersWords,
  numberWords,
  otherCapitals,
  pageWords,
  unitWords,
} from './words.ts';
import { readYear } from './year.ts';

/** One number of a paper: `205`, `42e`, `AC`. */
export interface PaperNumber {
  nr: string;
  isLetters: boolean;
  /** What the number itself implies: papers of the Eerste Kamer have letters. */
  chamber: Chamber | null;
  start: number;
  end: number;
  next: number;
}

/**
 * “nr.”, “nrs.”, “nummer”, “nr.:” or “№” at an index, and the index of the number that follows; `null` for any other
 * word.
 */
export function readNumberWord(
  tokens: Tokens,
  index: number,
): { plural: boolean; next: number } | null {
  const sign = readNumberSign(tokens, index);
  if (sign) return sign;
  const word = tokens.word(index);
  const plural = numbersWords.has(word);
  if (!plural && !numberWords.has(word)) return null;
  const stop = tokens.is(index + 1, '.') ? index + 2 : index + 1;
  return { plural, next: tokens.skipGap(tokens.is(stop, ':') ? stop + 1 : stop) };
}

/** “№” and “№№”, “n°” and “n.º”. */
function readNumberSign(tokens: Tokens, index: number): { plural: boolean; next: number } | null {
  if (tokens.is(index, '№')) {
    const plural = tokens.is(index + 1, '№');
    return { plural, next: tokens.skipGap(index + (plural ? 2 : 1)) };
  }
  if (tokens.word(index) !== 'n') return null;
  const at = tokens.is(index + 1, '.') ? index + 2 : index + 1;
  const isSign = tokens.is(at, '°') || tokens.word(at) === 'º' || tokens.word(at) === 'ᵒ';
  return isSign ? { plural: false, next: tokens.skipGap(at + 1) } : null;
}

/**
 * A number of a paper at an index, in digits or capitals; `null` for anything else, such as a dossier, a year or an
 * amount.
 */
export function readNumber(tokens: Tokens, index: number): PaperNumber | null {
  const token = tokens.at(index);
  if (token.kind === 'letters') return capitals(token, index);
  if (token.kind === 'mixed' && /^[1-9]\d{0,3}[A-Za-z]{1,2}$/.test(token.text)) {
    return numbered(token, index, token.text.toLowerCase());
  }
  if (token.kind !== 'digits' || !/^[1-9]\d{0,3}$/.test(token.text)) return null;
  const { kind } = tokens.at(index + 1);
  const after = tokens.at(index + 2);
  if (tokens.is(index + 1, '.') && after.kind === 'digits') return null;
  if (tokens.is(index + 1, '/') && /^(?:19|20)\d\d$/.test(after.text)) return null;
  if (kind === 'gap' && after.kind === 'digits' && after.text.length === 3) return null;
  if (tokens.is(index + 1, '%') || tokens.is(tokens.skipGap(index + 1), '%€')) return null;
  if (readDossier(tokens, index) || readYear(tokens, index)) return null;
  return numbered(token, index, token.text);
}

/**
 * Whether what follows shows that the number is a count: “3 moties”, “12 november”.
 * @param isLenient only known units and months make it a count, not just any word in lower case
 */
export function isCounted(tokens: Tokens, index: number, isLenient: boolean): boolean {
  if (tokens.at(index).kind !== 'gap') return tokens.is(index, '%');
  const { kind, text } = tokens.at(index + 1);
  if (kind !== 'letters') return tokens.is(index + 1, '%€');
  const word = tokens.word(index + 1);
  if (isLenient) return unitWords.has(word) || monthWords.has(word);
  return text !== text.toUpperCase() && text === text.toLowerCase() && !functionWords.has(word);
}

/** Whether a unit follows, as in “nr. 3 woningen”; a page is not one: “nr. 3 pagina 7”. */
export function isRanked(tokens: Tokens, index: number): boolean {
  const word = tokens.at(index).kind === 'gap' ? tokens.word(index + 1) : '';
  return unitWords.has(word) && !pageWords.has(word);
}

/** The index after “, p. 3-5 en 7”; the same index when there is no page. */
export function skipPages(tokens: Tokens, index: number): number {
  const word = tokens.skipGap(tokens.is(index, ',') ? index + 1 : index);
  if (!pageWords.has(tokens.word(word))) return index;
  let page = tokens.skipGap(tokens.is(word + 1, '.') ? word + 2 : word + 1);
  let next = index;
  while (isPage(tokens, page)) {
    next = page + 1;
    const at = tokens.skipGap(next);
    const isJoined =
      tokens.at(at).kind === 'dash' || tokens.is(at, ',/') || tokens.word(at) === 'en';
    if (!isJoined) break;
    page = tokens.skipGap(at + 1);
  }
  return next === index ? index : skipFollowing(tokens, next);
}

/** “e.v.” and “ev.”, after a page. */
function skipFollowing(tokens: Tokens, index: number): number {
  const at = tokens.skipGap(index);
  const isDotted = tokens.word(at) === 'e' && tokens.is(at + 1, '.') && tokens.word(at + 2) === 'v';
  const last = isDotted ? at + 2 : ['ev', 'ff', 'vv'].includes(tokens.word(at)) ? at : null;
  if (last === null) return index;
  return tokens.is(last + 1, '.') ? last + 2 : last + 1;
}

function isPage(tokens: Tokens, index: number): boolean {
  const { kind } = tokens.at(index);
  return (kind === 'digits' || kind === 'mixed') && readDossier(tokens, index) === null;
}

function capitals(token: Token, index: number): PaperNumber | null {
  if (!/^[A-Z]{1,2}$/.test(token.text) || otherCapitals.has(token.text.toLowerCase())) return null;
  return { ...numbered(token, index, token.text), isLetters: true, chamber: 'EK' };
}

function numbered({ start, end }: Token, index: number, nr: string): PaperNumber {
  return { nr, isLetters: false, chamber: null, start, end, next: index + 1 };
}
