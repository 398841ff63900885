import type { Chamber } from '#domain/kamerstuk/reference.ts';
import { readChamber, skipStatenGeneraal } from './chamber.ts';
import { readSeparator } from './number-list.ts';
import { skipJoint, type Tokens } from './tokens.ts';
import { stukkenWords, stukWords, yearWords } from './words.ts';
import { readShortYear, readYear } from './year.ts';

/** What the parts of a prefix have said so far. */
export interface Found {
  stuk: boolean;
  plural: boolean;
  handelingen: boolean;
  aanhangsel: boolean;
  chambers: Set<Chamber>;
  years: Set<string>;
  yearNamed: boolean;
}

const fillers: ReadonlySet<string> = new Set(['van', 'de', 'der', 'het', 'tot', 'bij', 'verslag']);

/**
 * Reads one part of a prefix, adds to `found` what it says, and returns the index after it; `null` when there is no
 * part here.
 */
export function readPart(tokens: Tokens, index: number, found: Found): number | null {
  const { kind } = tokens.at(index);
  if (kind === 'digits' || tokens.is(index, '(')) {
    return (
      readYearPart(tokens, index, found) ??
      readBracketedYear(tokens, index, found) ??
      readDigitChamber(tokens, index, found)
    );
  }
  if (kind !== 'letters') return null;
  return (
    readNoun(tokens, index, found) ??
    readChamberPart(tokens, index, found) ??
    readNamedYear(tokens, index, found) ??
    readYearRange(tokens, index, found) ??
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
  const isStuk = isPlural || stukWords.has(word) || isBijlage(tokens, index);
  const minutesOf = word === 'htk' ? 'TK' : word === 'hek' ? 'EK' : null;
  const isHandelingen =
    word === 'handelingen' || minutesOf !== null || (word === 'hand' && isDotted);
  const isAanhangsel = word === 'aanhangsel' || (word === 'aanh' && isDotted);
  if (!isStuk && !isHandelingen && !isAanhangsel) return null;
  // “kst-34682-205” is an id, and a noun after a noun with its year begins another citation.
  if (word === 'kst' && tokens.at(index + 1).kind === 'dash') return null;
  if (isNamed(found) && found.years.size > 0) return null;
  if (minutesOf !== null) found.chambers.add(minutesOf);
  found.stuk ||= isStuk;
  found.plural ||= isPlural;
  found.handelingen ||= isHandelingen;
  found.aanhangsel ||= isAanhangsel;
  const isShort = !isStuk || /^(?:kst|kamerst|bijl)$|nrs?$/.test(word);
  const next = isShort && isDotted ? index + 2 : index + 1;
  if (!isHandelingen) return next;
  const isOfChamber = tokens.word(next + 1) === 'der' && tokens.word(next + 3) === 'kamer';
  return isOfChamber ? next + 4 : skipStatenGeneraal(tokens, next);
}

/** “Bijl. Hand.”: officially the papers are annexes to the Handelingen. */
function isBijlage(tokens: Tokens, index: number): boolean {
  if (tokens.word(index) !== 'bijl' || !tokens.is(index + 1, '.')) return false;
  return tokens.word(tokens.skipGap(index + 2)) === 'hand';
}

function readChamberPart(tokens: Tokens, index: number, found: Found): number | null {
  const chamber = readChamber(tokens, index, isNamed(found));
  if (chamber) found.chambers.add(chamber.chamber);
  return chamber?.next ?? null;
}

/** “Kamerstukken 2, 2008-2009”, and “11” where a scan should have read “II”. */
function readDigitChamber(tokens: Tokens, index: number, found: Found): number | null {
  const { text } = tokens.at(index);
  const chamber = text === '2' || text === '11' ? 'TK' : text === '1' ? 'EK' : null;
  const isBeforeYear = readYear(tokens, skipJoint(tokens, index + 1)) !== null;
  if (!chamber || !isNamed(found) || found.chambers.size > 0 || !isBeforeYear) return null;
  found.chambers.add(chamber);
  return index + 1;
}

function readNamedYear(tokens: Tokens, index: number, found: Found): number | null {
  const word = tokens.word(index);
  const isLong = word === 'parlementair' && tokens.word(index + 2) === 'jaar';
  if (!isLong && !yearWords.has(word)) return null;
  const last = isLong ? index + 2 : index;
  const at = tokens.is(last + 1, '.') ? last + 2 : last + 1;
  const year = readShortYear(tokens, skipJoint(tokens, at));
  if (!year) return null;
  found.years.add(year.year);
  found.yearNamed = true;
  return year.next;
}

function readYearPart(tokens: Tokens, index: number, found: Found): number | null {
  const isBracketed = tokens.is(index, '(');
  const year = readShortYear(tokens, isBracketed ? index + 1 : index);
  if (!year || (isBracketed && !tokens.is(year.next, ')'))) return null;
  found.years.add(year.year);
  return isBracketed ? year.next + 1 : year.next;
}

/** “(vergaderjaar 2023–2024)”. */
function readBracketedYear(tokens: Tokens, index: number, found: Found): number | null {
  if (!isNamed(found) || !tokens.is(index, '(')) return null;
  const year = readNamedYear(tokens, index + 1, found);
  return year !== null && tokens.is(year, ')') ? year + 1 : null;
}

/** “t/m 2021/22” and “en 2021–2022”, after a first year. */
function readYearRange(tokens: Tokens, index: number, found: Found): number | null {
  if (found.years.size === 0) return null;
  const joint = readSeparator(tokens, index);
  if (joint?.kind !== 'range' && joint?.kind !== 'and') return null;
  return readYearPart(tokens, joint.next, found);
}

/** “van de” in “Aanhangsel van de Handelingen” belongs to a prefix only between two of its parts. */
function readFiller(tokens: Tokens, index: number, found: Found): number | null {
  if (!isNamed(found)) return null;
  let at = index;
  for (let count = 0; count < 5 && fillers.has(tokens.word(at)); count += 1) {
    at = tokens.skipGap(at + 1);
  }
  if (at === index) return null;
  return readNoun(tokens, at, found) ?? readChamberPart(tokens, at, found);
}
