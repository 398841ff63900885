import { soortMeaning } from '#domain/meaning/soort.ts';
import {
  type FilterGroup,
  type FilterName,
  fewOutcomes,
  filterValues,
  narrowings,
} from '#domain/overview/search/narrowing.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import type { FacetName } from '#search/catalogue/model.ts';
import { slugOf } from '#search/catalogue/slug.ts';

/** What a list selects, as labels of facets of the search: `{ provincie: 'Overijssel', thema: 'Wonen' }`. */
export type Chosen = Partial<Record<FacetName, string>>;

/** Facets that only outcomes have: with one of them, the search lists nothing else. */
const ofOutcomesOnly: readonly string[] = ['soort', 'status', 'termijn'] satisfies FacetName[];

/**
 * What a list of outcomes can be narrowed to: each value leads to the search with the selection filled in, which lists as
 * many outcomes as the number beside it says. A list of few has nothing to choose from, and what it selects already is no
 * choice: within one facet, the search takes either value.
 *
 * @param chosen what the list selects already
 * @param without filters that the page offers in another way
 * @param asOf day for the stand, `YYYY-MM-DD`
 */
export function filtersWithin(
  afspraken: readonly AfspraakNode[],
  chosen: Chosen,
  register: Register,
  asOf: string,
  without: readonly FilterName[] = [],
): FilterGroup[] {
  if (afspraken.length <= fewOutcomes) return [];
  const soorten = soortenOf(afspraken);
  return narrowings(afspraken, filterValues(register, asOf), asOf, (name, label) =>
    pathOf({ ...chosen, [name]: label }, soorten),
  ).filter(({ name }) => !(name in chosen) && !without.includes(name));
}

/**
 * Address of the search with these choices. Other pages than outcomes have facets too, so where nothing else tells them
 * apart the kinds of the outcomes are chosen as well.
 */
export function searchPath(chosen: Chosen, afspraken: readonly AfspraakNode[]): string {
  return pathOf(chosen, soortenOf(afspraken));
}

/** The kinds of these outcomes as the search names them, in the order of the outcomes. */
function soortenOf(afspraken: readonly AfspraakNode[]): string[] {
  const soorten = new Set(afspraken.map(({ data }) => data.soort));
  return [...soorten].map((soort) => slugOf(soortMeaning[soort].label));
}

function pathOf(chosen: Chosen, soorten: readonly string[]): string {
  const parameters = Object.entries(chosen).map(([name, label]) => `${name}=${slugOf(label)}`);
  return `/zoeken/?${[
    ...parameters,
    ...(Object.keys(chosen).some((name) => ofOutcomesOnly.includes(name))
      ? []
      : [`soort=${soorten.join(',')}`]),
  ].join('&')}`;
}
