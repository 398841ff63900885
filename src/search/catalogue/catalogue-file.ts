import type { PageKind } from './kinds.ts';
import type { FacetName } from './model.ts';

/**
 * What is known of all pages and words before anything is looked up, in as few bytes as possible. Made together with the
 * index (`src/search/build/search-data.ts`), so the two cannot disagree. Sent by column (`packed-catalogue.ts`).
 */
export interface CatalogueFile {
  /** The folder of the index and the texts, next to the catalogue. It is named after what is in it. */
  folder: string;
  /** Every kind that has a page, with what readers call it, in the alphabetical order of those labels. */
  kinds: [PageKind, label: string][];
  /** Facet and label of every value. The values of the facet `soort` are in `kinds` instead. */
  values: [FacetName, string][];
  pages: PageRow[];
  /**
   * The pages about one thema in one place. A question that names both is answered with that page; in any other answer
   * they would stand between the pages that they only gather, so their texts are not searched.
   */
  crossings: PageRow[];
  /** Folded words in the order of the index, one per line, with `·` between the parts of a compound. */
  words: string;
  /** How many words each piece of the index has. */
  pieces: number[];
  /** What of the whole atlas can be followed: see `FindablePage`. */
  followsAll: number;
  /** Folded words that people type and that no text has, each with the pages, by index, that are offered instead. */
  everyday: [string, number[]][];
  /** One digit per word: the base-2 logarithm of the number of pages that have it, rounded down, at most 9. */
  frequencies: string;
}

/**
 * One page. `path` has no base path, `kind` and `values` are indexes in the
 * lists of the catalogue. `path` and `title` are empty when they come with the text of the page. `datum` and `termijn` are `YYYY-MM-DD` or empty: see `FindablePage`.
 */
export type PageRow = [
  path: string,
  title: string,
  kind: number,
  aliassen: string[],
  values: number[],
  datum: string,
  termijn: string,
  lead: string,
  titleLength: number,
  follows: number,
];
