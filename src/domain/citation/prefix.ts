import type { Chamber } from '#domain/kamerstuk/reference.ts';
import { type Found, readPart } from './prefix-part.ts';
import { skipJoint, type Tokens } from './tokens.ts';
import { readYear } from './year.ts';

/** What precedes the numbers of a citation: “Kamerstukken II 2024/25”, “Tweede Kamer, vergaderjaar 2022-2023”. */
export interface Prefix {
  stuk: boolean;
  plural: boolean;
  handelingen: boolean;
  aanhangsel: boolean;
  chamber: Chamber | null;
  year: string | null;
  /** Enough to read a lone five-digit number after it as a dossier. */
  strong: boolean;
  start: number;
  /** Index of the token after it. */
  next: number;
}

/**
 * Reads the longest prefix that begins here, or `null`. A caller that finds no number after it goes on from its end, so
 * that no token is part of two prefixes.
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
  // A bare year may be any period, unless a number follows directly, so no other part may follow it.
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

/** The only value; `null` when there is none, or when the text contradicts itself. */
function onlyOf<T>(said: ReadonlySet<T>): T | null {
  const [only = null] = said;
  return said.size === 1 ? only : null;
}
