import type { Chamber } from '../kamerstuk.ts';
import { readChamber } from './chamber.ts';
import type { Tokens } from './tokens.ts';
import { stukkenWords, stukWords, yearWords } from './words.ts';
import { readShortYear, readYear } from './year.ts';

/** What precedes the numbers: “Kamerstukken II 2024/25”, “Tweede Kamer, vergaderjaar 2022-2023”. */
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

const fillers: ReadonlySet<string> = new Set(['van', 'de', 'der', 'het', 'tot', 'bij', 'verslag']);

/**
 * Reads the longest prefix that begins here, or `null`. Whoever finds no number behind it goes on
 * from its end, so no token is part of two prefixes.
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
  const first = readFirst(tokens, index, found);
  if (first === null) return null;
  let next = first;
  // A year that nothing names may be any period, unless a number stands right behind it.
  if (tokens.at(index).kind === 'letters') {
    for (let after: number | null = first; after !== null;) {
      next = after;
      after = readElement(tokens, skipJoint(tokens, next), found);
    }
  }
  const { stuk, plural, handelingen, aanhangsel, chambers, year, yearNamed } = found;
  const [chamber = null] = chambers;
  return {
    stuk,
    plural,
    handelingen,
    aanhangsel,
    chamber: chambers.size === 1 ? chamber : null,
    year,
    strong: stuk || yearNamed || (chambers.size > 0 && year !== null),
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

function readFirst(tokens: Tokens, index: number, found: Found): number | null {
  if (tokens.at(index).kind !== 'digits') return readElement(tokens, index, found);
  const year = readYear(tokens, index);
  found.year = year?.year ?? null;
  return year?.next ?? null;
}

function readElement(tokens: Tokens, index: number, found: Found): number | null {
  const { kind } = tokens.at(index);
  if (kind === 'digits' || tokens.is(index, '(')) return readYearElement(tokens, index, found);
  if (kind !== 'letters') return null;
  return (
    readNoun(tokens, index, found) ??
    readChamberElement(tokens, index, found) ??
    readNamedYear(tokens, index, found) ??
    readFiller(tokens, index, found)
  );
}

function isNamed({ stuk, handelingen, aanhangsel }: Found): boolean {
  return stuk || handelingen || aanhangsel;
}

function readNoun(tokens: Tokens, index: number, found: Found): number | null {
  const word = tokens.word(index);
  const isDotted = tokens.is(index + 1, '.');
  const isPlural = stukkenWords.has(word);
  const isStuk = isPlural || stukWords.has(word);
  const isHandelingen = word === 'handelingen' || (word === 'hand' && isDotted);
  const isAanhangsel = word === 'aanhangsel' || (word === 'aanh' && isDotted);
  if (!isStuk && !isHandelingen && !isAanhangsel) return null;
  // “kst-34682-205” is an id, and a noun behind a noun with its year begins another citation.
  if (word === 'kst' && tokens.at(index + 1).kind === 'dash') return null;
  if (isNamed(found) && found.year !== null) return null;
  found.stuk ||= isStuk;
  found.plural ||= isPlural;
  found.handelingen ||= isHandelingen;
  found.aanhangsel ||= isAanhangsel;
  const isShort = !isStuk || word === 'kst' || word === 'kamerst';
  return isShort && isDotted ? index + 2 : index + 1;
}

function readChamberElement(tokens: Tokens, index: number, found: Found): number | null {
  const chamber = readChamber(tokens, index, isNamed(found));
  if (chamber) found.chambers.add(chamber.chamber);
  return chamber?.next ?? null;
}

function readNamedYear(tokens: Tokens, index: number, found: Found): number | null {
  const word = tokens.word(index);
  const isLong = word === 'parlementair' && tokens.word(index + 2) === 'jaar';
  if (!isLong && !yearWords.has(word)) return null;
  const last = isLong ? index + 2 : index;
  const at = tokens.is(last + 1, '.') ? last + 2 : last + 1;
  const year = readShortYear(tokens, skipJoint(tokens, at));
  if (!year) return null;
  found.year = year.year;
  found.yearNamed = true;
  return year.next;
}

function readYearElement(tokens: Tokens, index: number, found: Found): number | null {
  const isBracketed = tokens.is(index, '(');
  const year = readShortYear(tokens, isBracketed ? index + 1 : index);
  if (!year || (isBracketed && !tokens.is(year.next, ')'))) return null;
  found.year = year.year;
  return isBracketed ? year.next + 1 : year.next;
}

/** “van de” in “Aanhangsel van de Handelingen”: part of a prefix only between two of its parts. */
function readFiller(tokens: Tokens, index: number, found: Found): number | null {
  if (!isNamed(found)) return null;
  let at = index;
  for (let count = 0; count < 5 && fillers.has(tokens.word(at)); count += 1) {
    at = tokens.skipGap(at + 1);
  }
  if (at === index) return null;
  return readNoun(tokens, at, found) ?? readChamberElement(tokens, at, found);
}
