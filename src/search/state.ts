/** The filters of the search page, in the order they are shown. */
export const filterNames = ['soort', 'provincie', 'gebied', 'thema', 'ronde', 'status'] as const;
export type FilterName = (typeof filterNames)[number];

/** What is searched: the whole state of the search page, and all of it stands in the address. */
export interface SearchState {
  query: string;
  filters: Partial<Record<FilterName, string>>;
}

/** Reads the state from the query part of an address. Unknown parts are ignored. */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters: SearchState['filters'] = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value) filters[name] = value;
  }
  return { query: (parameters.get('q') ?? '').trim(), filters };
}

/** The query part of the address for a state; empty parts are left out. */
export function writeState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Whether there is anything to search for. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
