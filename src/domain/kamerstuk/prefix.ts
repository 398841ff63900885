import type { Chamber } from '../kamerstuk.ts';
import type { Tokens } from './tokens.ts';
import { stukkenWords, stukWords, yearWords } from './words.ts';
import { readYear } from './year.ts';

/** What stands before the numbers of a citation: “Kamerstukken II 2024/25”, “Tweede Kamer, vergaderjaar 2022-2023”. */
export interface Prefix {
  stuk: boolean;
  plural: boolean;
  handelingen: boolean;
  aanhangsel: boolean;
  chamber: Chamber | null;
  year: string | null;
  /** Enough to take a lone five-digit number after it for a dossier. */
  strong: boolean;
  start: number;
  /** Index of the token after it. */
  next: number;
}

interface Found {
  stuk: boolean;
  plural: boolean;
  handelingen: boolean;
  aanhangsel: boolean;
  chambers: Set<Chamber>;
  year: string | null;
  yearNamed: boolean;
}

const chamberWords: ReadonlyMap<string, Chamber> = new Map([
  ['tk', 'TK'],
  ['ek', 'EK'],
  ['ii', 'TK'],
  ['i', 'EK'],
]);
const fillerWords: ReadonlySet<string> = new Set([
  'van',
  'de',
  'der',
  'het',
  'tot',
  'bij',
  'verslag',
]);

/**
 * Reads a prefix, or `null` when none begins here. Nothing in a prefix can begin another one with more in it,
 * so whoever finds no number after it may go on behind it: no token is read as a prefix twice.
 */
export function readPrefix(tokens: Tokens, index: number): Prefix | null {
  const found: Found = {
    stuk: false,
    plural: false,
    handelingen: false,
    aanhangsel: false,
    chambers: new Set(),
    year: null,
    yearNamed: false,
  };
  let next = readElement(tokens, index, found);
  if (next === index) return null;
  // A year that is not named may be any period: only the number right after it can make it a session year.
  const isOpen = tokens.at(index).kind === 'letters';
  for (let at = skipJoint(tokens, next); isOpen; at = skipJoint(tokens, next)) {
    const after = readElement(tokens, at, found);
    if (after === at) break;
    next = after;
  }
  const [chamber = null, other] = found.chambers;
  return {
    ...found,
    chamber: other === undefined ? chamber : null,
    strong: found.stuk || found.yearNamed || (found.chambers.size > 0 && found.year !== null),
    start: tokens.at(index).start,
    next,
  };
}

/** The index after what may stand between two parts of a citation: a space, one mark. */
export function skipJoint(tokens: Tokens, index: number): number {
  const at = tokens.skipGap(index);
  const isJoint = tokens.at(at).kind === 'dash' || tokens.is(at, ',:/=');
  return isJoint ? tokens.skipGap(at + 1) : at;
}

function readElement(tokens: Tokens, index: number, found: Found): number {
  if (tokens.at(index).kind === 'digits' || tokens.is(index, '(')) {
    return readYearElement(tokens, index, found);
  }
  const word = tokens.word(index);
  if (word === '') return index;
  return (
    readNoun(tokens, index, word, found) ??
    readChamber(tokens, index, word, found) ??
    readNamedYear(tokens, index, word, found) ??
    readFiller(tokens, index, word, found) ??
    index
  );
}

function readNoun(tokens: Tokens, index: number, word: string, found: Found): number | null {
  const dotted = tokens.is(index + 1, '.');
  const afterDot = dotted ? index + 2 : index + 1;
  const isAanhangsel = word === 'aanhangsel' || (word === 'aanh' && dotted);
  const isHandelingen = word === 'handelingen' || (word === 'hand' && dotted);
  const plural = stukkenWords.has(word);
  const isStuk = plural || stukWords.has(word);
  if (!isAanhangsel && !isHandelingen && !isStuk) return null;
  // “kst-34682-205” is an id, and a noun after a noun with its year begins a new citation.
  if (word === 'kst' && tokens.at(index + 1).kind === 'dash') return null;
  const named = found.stuk || found.handelingen || found.aanhangsel;
  if (named && found.year !== null) return null;
  if (isStuk) found.stuk = true;
  if (plural) found.plural = true;
  if (isAanhangsel) found.aanhangsel = true;
  if (isHandelingen) found.handelingen = true;
  return isStuk && word !== 'kst' && word !== 'kamerst' ? index + 1 : afterDot;
}

function readChamber(tokens: Tokens, index: number, word: string, found: Found): number | null {
  const named = found.stuk || found.handelingen || found.aanhangsel;
  const short = chamberWords.get(word);
  if (short !== undefined && (named || word.endsWith('k'))) {
    found.chambers.add(short);
    return index + 1;
  }
  const isAbbreviation =
    tokens.is(index + 1, '.') && tokens.word(index + 2) === 'k' && tokens.is(index + 3, '.');
  if (isAbbreviation && (word === 't' || word === 'e')) {
    found.chambers.add(word === 't' ? 'TK' : 'EK');
    return index + 4;
  }
  if ((word !== 'tweede' && word !== 'eerste') || tokens.at(index + 1).kind !== 'gap') return null;
  if (tokens.word(index + 2) !== 'kamer') return null;
  found.chambers.add(word === 'tweede' ? 'TK' : 'EK');
  return skipStatenGeneraal(tokens, index + 3);
}

/** “der Staten-Generaal” after a chamber adds nothing. */
function skipStatenGeneraal(tokens: Tokens, index: number): number {
  const isPresent =
    tokens.word(index + 1) === 'der' &&
    tokens.word(index + 3) === 'staten' &&
    tokens.word(index + 5) === 'generaal';
  return isPresent ? index + 6 : index;
}

function readNamedYear(tokens: Tokens, index: number, word: string, found: Found): number | null {
  let at = index + 1;
  if (word === 'parlementair' && tokens.word(index + 2) === 'jaar') at = index + 3;
  else if (!yearWords.has(word)) return null;
  if (tokens.is(at, '.')) at += 1;
  const year = readYear(tokens, skipJoint(tokens, at));
  if (!year) return null;
  found.year = year.year;
  found.yearNamed = true;
  return year.next;
}

function readYearElement(tokens: Tokens, index: number, found: Found): number {
  const bracketed = tokens.is(index, '(');
  const year = readYear(tokens, bracketed ? index + 1 : index);
  if (!year || (bracketed && !tokens.is(year.next, ')'))) return index;
  found.year = year.year;
  return bracketed ? year.next + 1 : year.next;
}

/** “van de” in “Aanhangsel van de Handelingen”: part of a prefix only between two of its parts. */
function readFiller(tokens: Tokens, index: number, word: string, found: Found): number | null {
  if (!found.stuk && !found.handelingen && !found.aanhangsel) return null;
  let at = index;
  let filler = word;
  for (let count = 0; count < 5 && fillerWords.has(filler); count += 1) {
    at = tokens.skipGap(at + 1);
    filler = tokens.word(at);
  }
  if (at === index) return null;
  return readNoun(tokens, at, filler, found) ?? readChamber(tokens, at, filler, found);
}
