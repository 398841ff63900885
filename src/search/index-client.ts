import type { SearchState } from './state.ts';

/** One page found. */
export interface Result {
  url: string;
  title: string;
  soort: string;
  /** HTML made by Pagefind: escaped text with `<mark>` around the words found. */
  excerpt: string;
}

export interface ResultList {
  total: number;
  /** Results from one place up to another; each page of results is fetched when it is shown. */
  load(from: number, to: number): Promise<Result[]>;
}

/** How many pages there are per filter value, given what is searched for now. */
export type FilterCounts = Record<string, Record<string, number>>;

/** The part of Pagefind's browser interface that the site uses (pagefind 1.6). */
interface Pagefind {
  filters(): Promise<FilterCounts>;
  search(
    query: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{
    results: { data(): Promise<{ url: string; excerpt: string; meta: Record<string, string> }> }[];
    /** Counts within this search and these filters. */
    filters: FilterCounts;
    /** Counts within this search, whatever the filters. */
    totalFilters: FilterCounts;
  }>;
}

export interface IndexClient {
  allFilters(): Promise<FilterCounts>;
  search(state: SearchState): Promise<{ list: ResultList; counts: FilterCounts }>;
}

/** Loads the search index from its address; nothing of it is fetched before this is called. */
export async function openIndex(address: string): Promise<IndexClient> {
  const url = new URL(address, document.baseURI).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ url);
  return {
    allFilters: () => pagefind.filters(),
    async search({ query, filters }) {
      const found = await pagefind.search(query === '' ? null : query, { filters: { ...filters } });
      return { list: { total: found.results.length, load }, counts: countsFor(filters, found) };

      async function load(from: number, to: number): Promise<Result[]> {
        const pages = await Promise.all(
          found.results.slice(from, to).map((result) => result.data()),
        );
        return pages.map(({ url: page, excerpt, meta }) => ({
          url: page,
          title: meta['title'] ?? page,
          soort: meta['soort'] ?? '',
          excerpt,
        }));
      }
    },
  };
}

/** A chosen filter shows what its other values would give, or nobody would dare to change it. */
function countsFor(
  chosen: SearchState['filters'],
  { filters, totalFilters }: { filters: FilterCounts; totalFilters: FilterCounts },
): FilterCounts {
  const own = Object.entries(totalFilters).filter(([name]) => Object.hasOwn(chosen, name));
  return { ...filters, ...Object.fromEntries(own) };
}
