import type { FacetName } from '#search/catalogue/model.ts';
import type { Named } from '#search/catalogue/name-index.ts';
import type { Match } from '#search/words/vocabulary.ts';
import { joined } from '#search/words/words.ts';

/** What has to be found: a name of a record, or a word with all that answers for it. */
export type Term = NameTerm | WordTerm;

export interface NameTerm {
  kind: 'name';
  typed: string;
  /** Empty for a day, which is a name that no page has. */
  named: readonly Named[];
  /** How texts write it: folded words, as phrases. */
  phrases: readonly string[];
  /** A name of one word is looked for as a word too. */
  words: readonly Match[];
  /** The name also says where or who: pages with these values belong to it. */
  values: readonly FacetChoice[];
  /** Values of a thema of which this is a part: beside other terms they say enough. */
  widerValues: readonly FacetChoice[];
  /** A part of `YYYY-MM-DD`: pages of such a day belong to it. Empty when the name is no day. */
  day: string;
}

export interface FacetChoice {
  facet: FacetName;
  slug: string;
}

export interface WordTerm {
  kind: 'word';
  typed: string;
  /** All of these groups, of each any word. */
  groups: readonly (readonly Match[])[];
  /** Or a page with one of these: the same words written as one. */
  also: readonly Match[];
  /** Or these words next to each other, for a word that texts write apart. */
  phrase: string | undefined;
  /** Nothing answers for the word itself; these are words that begin with it. */
  isBeginning: boolean;
}

/** A name that is only what texts write: a word group, a day. */
export function plainName(typed: string, phrases: readonly string[], day = ''): NameTerm {
  return { kind: 'name', typed, named: [], phrases, words: [], values: [], widerValues: [], day };
}

/** Folded words with spaces between, without what is in brackets. */
export function asPhrase(text: string): string {
  return text
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s+/)
    .map(joined)
    .filter(Boolean)
    .join(' ');
}

/** Every folded word that a page can have for a term, best first. */
export function wordsOfTerm(term: Term): string[] {
  const matches = term.kind === 'name' ? term.words : [...term.groups.flat(), ...term.also];
  const phrases = term.kind === 'name' ? term.phrases : [term.phrase ?? ''];
  return [
    ...phrases.flatMap((phrase) => phrase.split(' ')).filter(Boolean),
    ...matches.map(({ word }) => word),
  ];
}
