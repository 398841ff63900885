import type { PageKind } from './kinds.ts';
import type { FacetName } from './model.ts';

/**
 * All that is known of the index without its texts, as small as it can be sent. Made at build from the finished index
 * (`src/search/build/search-data.ts`), so that the two cannot disagree. It travels by column (`packed-catalogue.ts`).
 */
export interface CatalogueFile {
  /** Every kind that has a page, with what readers call it, in the order of readers. */
  kinds: [PageKind, label: string][];
  /** Facet and label of every value; those of the facet `soort` are the kinds. */
  values: [FacetName, string][];
  pages: PageRow[];
  /** Folded words, a line each, `·` between the parts of a compound. */
  words: string;
  /** For each word a digit: the power of two of the number of pages that have it. */
  frequencies: string;
}

/** Id of the text in the index, path without base, title, place of the kind, aliassen, places of the values, datum, termijn. */
export type PageRow = [
  text: string,
  path: string,
  title: string,
  kind: number,
  aliassen: string[],
  values: number[],
  datum: string,
  termijn: string,
];
