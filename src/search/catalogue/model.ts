/** What the query layer works on and what it answers: plain data, without the DOM or the network. */

import type { Answers } from '#domain/overview/search/answers.ts';
import type { PageKind } from './kinds.ts';

/** Name of a facet of the search page. Each is also an operator: `provincie:zeeland`. */
export type FacetName =
  | 'soort'
  | 'provincie'
  | 'gebied'
  | 'thema'
  | 'ronde'
  | 'status'
  | 'partij'
  | 'termijn'
  | 'kamer'
  | 'afgeleid';

/** A record with what `make` returns for every facet, in the order in which they are shown. */
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
    kamer: make('kamer'),
    afgeleid: make('afgeleid'),
  };
}

/** The facets, in the order in which they are shown. */
export const facetNames: readonly FacetName[] = Object.values(ofEachFacet((facet) => facet));

/** Whether a text is the name of a facet. */
export function isFacetName(name: string): name is FacetName {
  return facetNames.some((facet) => facet === name);
}

/** Chosen values per facet, as slugs (`deels-gereed`). A page must have any of the values of each facet. */
export type Filters = Partial<Record<FacetName, readonly string[]>>;

export const sortings = ['relevantie', 'datum', 'termijn'] as const;
export type Sorting = (typeof sortings)[number];

/** Everything that decides what is found. All of it is in the address of the search page (docs/besluiten/20). */
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
  /** Index in the catalogue. */
  nr: number;
  /** Address on this site, base path included; empty when it comes with its text. */
  path: string;
  /** What it has below its address to follow it by: 1 for a feed, 2 for a calendar, 3 for both, 0 for neither. */
  follows: number;
  /** Empty when it comes with its text: see `PageRow`. */
  title: string;
  /** How many words of its text are its title, counted as they are cut at white space. */
  titleLength: number;
  kind: PageKind;
  /** What readers call its kind: Afspraak, NOVEX-gebied, … Only for display, never compared. */
  soort: string;
  aliassen: readonly string[];
  /** Slugs of its values. */
  facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Day of the last event or of the paper, `YYYY-MM-DD`; empty when none is known. */
  datum: string;
  /** Last day of the termijn, `YYYY-MM-DD`; empty when there is none. */
  termijn: string;
  /** What it is called besides its title: the number and day of a paper, the paper of an annex or letter. */
  lead: string;
}

/** A value of a facet, and how many of the pages found have it. */
export interface FacetValue {
  slug: string;
  label: string;
  count: number;
}

/** Something that readers must know about how the query was understood. `notice-text.ts` puts it in words. */
export type Notice =
  | { kind: 'corrected'; from: string; to: string }
  | { kind: 'absent'; words: string[] }
  /** The last word is read as a beginning, because it may still be being typed. */
  | { kind: 'beginning'; typed: string }
  /** “NEAR”, which the search does not know. */
  | { kind: 'unknown-connector'; connector: string }
  /** Few or no pages have all words, so pages with only some of them follow. */
  | { kind: 'partial' }
  | { kind: 'unknown-operator'; operator: string; nearest: string | undefined }
  | {
      kind: 'unknown-value';
      operator: FacetName | 'sinds';
      value: string;
      nearest: string | undefined;
    }
  /** Nothing was typed that can be looked for, only punctuation. */
  | { kind: 'no-words' }
  | { kind: 'reference-missing'; reference: string }
  /** A place in a paper, such as “alinea 44”, that the atlas does not have. */
  | { kind: 'place-missing'; place: string }
  /** Parts of the index failed to load, so there may be more than was found. */
  | { kind: 'incomplete'; online: boolean };

/** A link to try when little or nothing is found. */
export interface Suggestion {
  label: string;
  /** Address on this site, which may be only a query part (`?q=…`), or an https address. */
  href: string;
  external: boolean;
}

export interface Hit {
  page: FindablePage;
  /** Shown as a card above the others: the query has a reference to this page, or is as a whole a name of it. */
  card: boolean;
  /** Lacks some of the words. */
  partial: boolean;
  /** The anchor of the place that the query asks for, without `#`. */
  place: string | undefined;
  /** Folded words and phrases for which it was found. */
  asked: { words: ReadonlySet<string>; phrases: readonly (readonly string[])[] };
}

export interface Answer {
  /** All results, cards first and then in the sorting that was asked for. */
  hits: Hit[];
  /** The values that were chosen on the page or in the address, as the catalogue calls them. */
  filters: Filters;
  notices: Notice[];
  suggestions: Suggestion[];
  /** Counts within what was found. In a facet with a choice, values are counted as if nothing were chosen in it. */
  facets: Record<FacetName, FacetValue[]>;
  /** Folded words to mark in the pages that results lead to. */
  marks: string[];
  /** The pages that the query names, in the order of its words. */
  named: FindablePage[];
  /** What the query asks of the one outcome that it clearly means: how it stands, who must deliver it, or when. */
  answer: { kind: 'stand' | 'partij' | 'termijn'; page: FindablePage } | undefined;
}

/** The text of one hit, made only when the hit is shown. */
export interface HitText {
  /** Address on this site, base path included. */
  path: string;
  title: string;
  /** An excerpt of the whole text. */
  excerpt: TextPiece[];
  /** The paragraphs of a letter with words that were found, best first, at most three. `anchor` is without `#`. */
  subresults: { title: string; anchor: string; excerpt: TextPiece[] }[];
}

export interface TextPiece {
  text: string;
  /** Whether this is a word that was found. */
  marked: boolean;
}

/** Something to open while typing: a page, or a whole query to search for. */
export interface Completion {
  page: FindablePage | undefined;
  /** The alias that matched, when it was not the title. */
  via: string | undefined;
  /** The query, when it is not a page. */
  query: string | undefined;
}

/** What can be followed by a feed, a calendar or both. */
export interface Selection {
  /** What readers call it. */
  label: string;
  /** Address on this site of its page, base path included. */
  address: string;
  /** See `FindablePage`. */
  follows: number;
}

/** The search, as pages use it. `openSearch` in `open.ts` makes one; nothing is loaded before it is called. */
export interface Searcher {
  /** Makes ready for a question, in pieces so that a slow phone stays usable. A first search does this itself. */
  prepare(): Promise<void>;
  /**
   * At most `limit` pages whose title or alias begins with what is typed or has a word that does; first the paper that
   * it names. Does not load the index.
   */
  complete(typed: string, limit: number): Promise<Completion[]>;
  /**
   * The page whose title or alias is the whole query or, once the parser has loaded, of the paper that is all it names.
   */
  direct(typed: string): FindablePage | undefined;
  /** @param isTyping whether the query is still being typed, so that its last word may be any beginning */
  search(state: SearchState, isTyping?: boolean): Promise<Answer>;
  textOf(hit: Hit): Promise<HitText>;
  /** What an answer can be followed by: the nearest that there is, else the whole atlas. `undefined` without any feed. */
  toFollow(answer: Answer): Promise<Selection | undefined>;
  /** What the atlas can answer about an outcome. */
  answersOf(page: FindablePage): Promise<Answers>;
}

/**
 * Opens the search; implemented in `open.ts`. Loads only the catalogue; the index is loaded when a search needs it.
 * Rejects when the catalogue fails to load.
 * @param dataAddress address of the folder `zoekdata/`, with the slash at the end
 */
export type OpenSearch = (dataAddress: string) => Promise<Searcher>;
