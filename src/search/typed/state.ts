import { sortingLabels } from '#search/catalogue/labels.ts';
import { type FacetName, facetNames, type SearchState, sortings } from '#search/catalogue/model.ts';
import { slugOf } from '#search/catalogue/slug.ts';

/** The state of the search page without a query part in its address. */
export const emptyState: SearchState = {
  query: '',
  filters: {},
  sorting: 'relevantie',
  literal: false,
};

/** Other names for parameters, as the operators have them. */
const otherParameters: Readonly<Record<string, FacetName>> = {
  novex: 'gebied',
  jaar: 'ronde',
  stand: 'status',
};

/**
 * Reads the state from the query part of an address. Values may be slugs, labels or other names, and the parameters what
 * the operators are called; `sinds` becomes an operator. Unknown parameters are ignored.
 */
export function readState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const order = slugOf(parameters.get('sorteer') ?? '');
  const since = ['sinds', 'vanaf'].flatMap((name) => parameters.getAll(name)).filter(Boolean);
  const state: SearchState = {
    query: [parameters.get('q') ?? '', ...since.map((day) => `sinds:${day}`)].join(' ').trim(),
    filters: {},
    sorting:
      sortings.find((name) => order === name || order === slugOf(sortingLabels[name])) ??
      emptyState.sorting,
    literal: parameters.get('letterlijk') === '1',
  };
  const named = [
    ...facetNames.map((name) => [name, name] as const),
    ...Object.entries(otherParameters),
  ];
  return named.reduce(
    (before, [name, facet]) =>
      parameters
        .getAll(name)
        // A label can have a comma, but always with a space after it.
        .flatMap((value) => value.split(/,(?!\s)/))
        .reduce((sofar, value) => choose(sofar, facet, value), before),
    state,
  );
}

/**
 * The query part of the address for a state, with its `?`; empty for the empty state. One state has one address: values
 * are sorted and defaults left out. Once published such an address must keep working (docs/besluiten/20).
 */
export function writeState({ query, filters, sorting, literal }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const facet of facetNames) {
    for (const value of (filters[facet] ?? []).toSorted()) parameters.append(facet, value);
  }
  if (sorting !== emptyState.sorting) parameters.set('sorteer', sorting);
  if (literal) parameters.set('letterlijk', '1');
  const text = parameters.toString();
  return text ? `?${text}` : '';
}

/** Whether there is nothing to search for. */
export function isEmpty({ query, filters }: SearchState): boolean {
  return query === '' && chosenOf({ filters }).length === 0;
}

/** The chosen values, in the order of the facets. */
export function chosenOf({
  filters,
}: Pick<SearchState, 'filters'>): { facet: FacetName; slug: string }[] {
  return facetNames.flatMap((facet) => (filters[facet] ?? []).map((slug) => ({ facet, slug })));
}

/** The state with a value added; unchanged when it already has that value. `value` may be a slug or a label. */
export function choose(state: SearchState, facet: FacetName, value: string): SearchState {
  const slug = slugOf(value);
  const before = state.filters[facet] ?? [];
  if (slug === '' || before.includes(slug)) return state;
  return { ...state, filters: { ...state.filters, [facet]: [...before, slug] } };
}

/** The state with a value removed. */
export function unchoose(state: SearchState, facet: FacetName, slug: string): SearchState {
  const { [facet]: before = [], ...others } = state.filters;
  const rest = before.filter((value) => value !== slug);
  return { ...state, filters: rest.length > 0 ? { ...others, [facet]: rest } : others };
}
