import type { Notice } from '#search/catalogue/model.ts';
import type { Term, WordTerm } from './terms.ts';

/** What the reader asked, as far as it could be understood. */
export interface Interpretation {
  terms: Term[];
  /** Words that say little; a page that has them too comes first. */
  helpers: WordTerm[];
  absent: AbsentWord[];
  notices: Notice[];
}

export interface AbsentWord {
  typed: string;
  /** A word of the index that looks like it, to be offered. */
  near: string | undefined;
}

/** Answers that need more than the catalogue. */
export interface Lookups {
  /** Whether this is a word of the language, known here or not. */
  isDutch(word: string): Promise<boolean>;
  /** Whether texts have these folded words next to each other. */
  hasPhrase(phrase: string): Promise<boolean>;
}
