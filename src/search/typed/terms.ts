import type { FacetName } from '#search/catalogue/model.ts';
import type { Named } from '#search/catalogue/name-index.ts';
import type { Match } from '#search/words/vocabulary.ts';
import { joined } from '#search/words/words.ts';

/** What has to be found: a name, or a word with all the words that answer for it. */
export type Term = NameTerm | WordTerm;

export interface NameTerm {
  kind: 'name';
  typed: string;
  /** The pages with this name; empty for a day or a phrase. */
  named: readonly Named[];
  /** How texts write it: phrases of folded words. */
  phrases: readonly string[];
  /** A name of one word is also looked for as a word. */
  words: readonly Match[];
  /** Facet values that the name stands for: pages with one of them count too. */
  values: readonly FacetChoice[];
  /** Values of a thema of which this is only a part: they count only next to other terms. */
  widerValues: readonly FacetChoice[];
  /** Parts of `YYYY-MM-DD`: pages with such a datum or termijn count too. Empty when the name is not a day. */
  days: readonly string[];
}

export interface FacetChoice {
  facet: FacetName;
  slug: string;
}

export interface WordTerm {
  kind: 'word';
  typed: string;
  /** A page must have a word from every group, */
  groups: readonly (readonly Match[])[];
  /** or one of these: the same words written as one, */
  also: readonly Match[];
  /** or these words next to each other: a word that texts write as two. */
  phrase: string | undefined;
}

/** A name that belongs to no page, only to texts: a phrase or a day. */
export function plainName(
  typed: string,
  phrases: readonly string[],
  days: readonly string[] = [],
): NameTerm {
  return { kind: 'name', typed, named: [], phrases, words: [], values: [], widerValues: [], days };
}

/** A text as folded words separated by spaces, without what is between parentheses. */
export function asPhrase(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s+/)
    .map(joined)
    .filter(Boolean)
    .join(' ');
}

/** Every folded word that a page can have for a term: those of its phrases first, then its matches. */
export function wordsOfTerm(term: Term): string[] {
  const matches = term.kind === 'name' ? term.words : [...term.groups.flat(), ...term.also];
  const phrases = term.kind === 'name' ? term.phrases : [term.phrase ?? ''];
  return [
    ...phrases.flatMap((phrase) => phrase.split(' ')).filter(Boolean),
    ...matches.map(({ word }) => word),
  ];
}
