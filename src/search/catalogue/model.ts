/** What the query layer works on and what it answers. Plain data: no DOM, no fetch. */

import type { PageKind } from './kinds.ts';

/** The facets of the search page, in the order they are shown. Each is also an operator: `provincie:zeeland`. */
export const facetNames = [
  'soort',
  'provincie',
  'gebied',
  'thema',
  'ronde',
  'status',
  'partij',
  'termijn',
] as const;
export type FacetName = (typeof facetNames)[number];

/** Something of every facet. */
export function ofEachFacet<T>(make: (facet: FacetName) => T): Record<FacetName, T> {
  return {
    soort: make('soort'),
    provincie: make('provincie'),
    gebied: make('gebied'),
    thema: make('thema'),
    ronde: make('ronde'),
    status: make('status'),
    partij: make('partij'),
    termijn: make('termijn'),
  };
}

/** Whether this is the name of a facet. */
export function isFacetName(name: string): name is FacetName {
  return facetNames.some((facet) => facet === name);
}

/** Chosen values per facet, as slugs (`deels-gereed`): any of one facet, and all facets together. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

export const sortings = ['relevantie', 'datum', 'termijn'] as const;
export type Sorting = (typeof sortings)[number];

/** Everything that decides what is found; all of it is in the address of the search page. */
export interface SearchState {
  /** As typed, operators included. */
  query: string;
  filters: Filters;
  sorting: Sorting;
  /** Search for what was typed, without correcting it. */
  literal: boolean;
}

/** One page that can be found. */
export interface FindablePage {
  /** Place in the catalogue. */
  nr: number;
  /** Address on this site, base path included. */
  path: string;
  title: string;
  kind: PageKind;
  /** What readers call its kind: Afspraak, NOVEX-gebied, … Only shown, never compared. */
  soort: string;
  aliassen: readonly string[];
  /** Slugs of the values it has. */
  facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Day of the last event or of the paper, `YYYY-MM-DD`; empty when none is known. */
  datum: string;
  /** Last day of the termijn, `YYYY-MM-DD`; empty when there is none. */
  termijn: string;
}

/** A value of a facet, for readers, and how many pages have it within what is found. */
export interface FacetValue {
  slug: string;
  label: string;
  count: number;
}

/** Something the page must say about how the query was understood. Texts are made in `notice-text.ts`. */
export type Notice =
  | { kind: 'corrected'; from: string; to: string; literalQuery: string }
  | { kind: 'absent'; words: string[] }
  /** The word itself does not occur; these are pages with words that begin with it. */
  | { kind: 'beginning'; typed: string }
  /** No page has all words; these are the pages with most of them. */
  | { kind: 'partial' }
  | { kind: 'unknown-operator'; operator: string; nearest: string | undefined }
  | {
      kind: 'unknown-value';
      operator: FacetName | 'sinds';
      value: string;
      nearest: string | undefined;
    }
  /** Nothing that can be looked for was typed: only signs. */
  | { kind: 'no-words' }
  | { kind: 'reference-missing'; reference: string }
  /** Parts of the index did not come: there may be more than what was found. */
  | { kind: 'incomplete'; online: boolean }
  /** Answered from what the browser keeps, and that is enough. */
  | { kind: 'offline' };

/** A link to try when little or nothing is found. */
export interface Suggestion {
  label: string;
  /** Address on this site or an https address. */
  href: string;
  external: boolean;
}

export interface Hit {
  page: FindablePage;
  /** Shown as a card above the others: the page that the query names by reference or exact name. */
  card: boolean;
  /** Has not all of the words. */
  partial: boolean;
  /** Which words of the page's text were found, a list per word that was asked, as `textOf` needs them. */
  places: readonly (readonly number[])[];
}

export interface Answer {
  /** In order of rank; its length is the number of results. */
  hits: Hit[];
  notices: Notice[];
  suggestions: Suggestion[];
  /** Counts within what is found; values of a chosen facet as if that facet were free. */
  facets: Record<FacetName, FacetValue[]>;
  /** Folded words that were looked for, to be marked in results and pages. */
  marks: string[];
}

/** The text of one hit, made when it is shown. */
export interface HitText {
  /** Pieces of the excerpt; `marked` pieces are words found. */
  excerpt: TextPiece[];
  /** The paragraphs with words found, best first, at most three. */
  subresults: { title: string; anchor: string; excerpt: TextPiece[] }[];
}

export interface TextPiece {
  text: string;
  marked: boolean;
}

export interface Completion {
  page: FindablePage;
  /** The alias that matched, when it was not the title. */
  via: string | undefined;
}

/** What the pages use. `openSearch` in `open.ts` gives one; nothing is loaded before that is called. */
export interface Searcher {
  /** Records whose title or alias begins with, or holds a word that begins with, what is typed; at most `limit`. No Pagefind needed. */
  complete(typed: string, limit: number): Promise<Completion[]>;
  /** The page that the query as a whole names: by reference, title or alias. */
  direct(typed: string): FindablePage | undefined;
  search(state: SearchState): Promise<Answer>;
  textOf(hit: Hit): Promise<HitText>;
}

/**
 * `openSearch(dataAddress, pagefindAddress)` lives in `open.ts`.
 * The catalogue alone is loaded at first; Pagefind when a search needs it.
 */
export type OpenSearch = (dataAddress: string, pagefindAddress: string) => Promise<Searcher>;
