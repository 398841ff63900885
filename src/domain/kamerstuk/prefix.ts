import { type Found, readPart } from './prefix-part.ts';
import type { Chamber } from './reference.ts';
import { skipJoint, type Tokens } from './tokens.ts';
import { readYear } from './year.ts';

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
    years: new Set(),
    yearNamed: false,
  };
  const first = readFirst(tokens, index, found);
  if (first === null) return null;
  let next = first;
  // A year that nothing names may be any period, unless a number follows at once.
  if (tokens.at(index).kind === 'letters') {
    for (let after: number | null = first; after !== null;) {
      next = after;
      after = readPart(tokens, skipJoint(tokens, next), found);
    }
  }
  const { stuk, plural, handelingen, aanhangsel, chambers, years, yearNamed } = found;
  return {
    stuk,
    plural,
    handelingen,
    aanhangsel,
    chamber: onlyOf(chambers),
    year: onlyOf(years),
    strong: stuk || yearNamed || (chambers.size > 0 && years.size > 0),
    start: tokens.at(index).start,
    next,
  };
}

function readFirst(tokens: Tokens, index: number, found: Found): number | null {
  if (tokens.at(index).kind !== 'digits') return readPart(tokens, index, found);
  const year = readYear(tokens, index);
  if (year) found.years.add(year.year);
  return year?.next ?? null;
}

/** What is said twice and differently is not known. */
function onlyOf<T>(said: ReadonlySet<T>): T | null {
  const [only = null] = said;
  return said.size === 1 ? only : null;
}
