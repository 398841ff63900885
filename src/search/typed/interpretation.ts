import type { Notice } from '#search/catalogue/model.ts';
import type { Term, WordTerm } from './terms.ts';

/** What the reader asked for, as far as it could be understood. */
export interface Interpretation {
  terms: Term[];
  /** Words that say little: they raise the score of a page but are not required. */
  helpers: WordTerm[];
  absent: AbsentWord[];
  notices: Notice[];
}

/** A word for which nothing in the atlas answers. */
export interface AbsentWord {
  typed: string;
  /** A known word that looks like it, to suggest. */
  near: string | undefined;
}

/** Lookups that need more than the catalogue. */
export interface Lookups {
  /** Whether a folded word is Dutch, in the atlas or not. About one in a hundred other texts is taken for Dutch. */
  isDutch(word: string): Promise<boolean>;
  /** Whether texts have these folded words next to each other. */
  hasPhrase(phrase: string): Promise<boolean>;
}
