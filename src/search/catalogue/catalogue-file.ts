import type { PageKind } from './kinds.ts';
import type { FacetName } from './model.ts';

/**
 * Everything that is known about the index except its texts, in as few bytes as possible. Made during the build from
 * the finished index (`src/search/build/search-data.ts`), so the two cannot disagree. Sent by column
 * (`packed-catalogue.ts`).
 */
export interface CatalogueFile {
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
  /** Folded words in order, one per line, with `·` between the parts of a compound. */
  words: string;
  /** Folded words that the index has in another spelling, with every spelling that it has: `co2` as `co₂`. */
  indexedAs: [string, string[]][];
  /** Folded words that people type and that no text has, each with the pages, by index, that are offered instead. */
  everyday: [string, number[]][];
  /** One digit per word: the base-2 logarithm of the number of pages that have it, rounded down, at most 9. */
  frequencies: string;
}

/**
 * One page. `text` is the id of its text in the index, `path` has no base path, `kind` and `values` are indexes in the
 * lists of the catalogue. `datum` and `termijn` are `YYYY-MM-DD` or empty: see `FindablePage`.
 */
export type PageRow = [
  text: string,
  path: string,
  title: string,
  kind: number,
  aliassen: string[],
  values: number[],
  datum: string,
  termijn: string,
  lead: string,
];
