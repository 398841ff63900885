import { readByName } from '#domain/reads/reads.ts';
import { remembered } from '#domain/reads/remembered.ts';
import { soortMeaning } from '#domain/meaning/soort.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { type FacetEntry, facetLists } from './facet-lists.ts';
import { facetsOfAfspraak } from './search-facets.ts';

/** What a list of outcomes can be narrowed to, in the order in which readers see it. */
export const filterNames = ['thema', 'soort', 'status', 'ronde', 'termijn', 'provincie'] as const;
export type FilterName = (typeof filterNames)[number];

/** What readers call the filters. */
const filterLabels: Record<FilterName, string> = {
  thema: 'Thema',
  soort: 'Soort',
  status: 'Stand',
  ronde: 'Ronde',
  termijn: 'Termijn loopt af in',
  provincie: 'Provincie',
};

/** The values of one filter, each an address with how many outcomes are left. */
export interface FilterGroup {
  name: FilterName;
  label: string;
  entries: FacetEntry[];
}

type Lists = ReturnType<typeof facetLists>;

/** So few outcomes are read at once: they need nothing to choose from. */
export const fewOutcomes = 5;

/** Every filter over the whole atlas: each value leads to the page that lists its outcomes. */
export function filtersOfAll(lists: Lists): FilterGroup[] {
  return filterNames
    .map((name) => ({ name, label: filterLabels[name], entries: lists[name] }))
    .filter(({ entries }) => entries.length > 1);
}

/** The kind of name under which is heard which values there are: see `readByName`. */
export const valuesName = 'filter-values';

/** Of each filter, every value that an outcome of the atlas has, in the order in which readers see them. */
export function filterValues(register: Register, asOf: string): Values {
  // All outcomes have to be looked at, and it is rare that another value comes of it.
  return readByName(`${valuesName} ${asOf}`, () => {
    const lists = facetLists(register, asOf);
    const labels = (name: FilterName) => lists[name].map(({ label }) => label);
    return {
      thema: labels('thema'),
      soort: labels('soort'),
      status: labels('status'),
      ronde: labels('ronde'),
      termijn: labels('termijn'),
      provincie: labels('provincie'),
    };
  });
}

/**
 * What a list can be narrowed to: the values that some of its outcomes have and others do not. The counts are those of the
 * search, which reads the same facets.
 *
 * @param values every one there is, for the order
 * @param asOf day for the stand, `YYYY-MM-DD`
 * @param pathOf address of the search for a value beside what the list already selects
 */
export function narrowings(
  afspraken: readonly AfspraakNode[],
  values: Values,
  asOf: string,
  pathOf: (name: FilterName, label: string) => string,
): FilterGroup[] {
  const counts = new Map<string, number>();
  for (const afspraak of afspraken) {
    const facets = filtersOf(afspraak, asOf);
    for (const name of filterNames)
      for (const label of new Set(facets[name])) {
        const key = `${name} ${label}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
  }
  return filterNames.flatMap((name) => {
    const entries = values[name].flatMap((label) => {
      const count = counts.get(`${name} ${label}`) ?? 0;
      return count > 0 && count < afspraken.length
        ? [{ label, path: pathOf(name, label), count }]
        : [];
    });
    return entries.length > 0 ? [{ name, label: filterLabels[name], entries }] : [];
  });
}

/** Labels of values, by filter. */
export type Values = Readonly<Record<FilterName, readonly string[]>>;

/** An outcome is in dozens of lists. */
const filtersOf = remembered((afspraak: AfspraakNode, asOf): Values => ({
  ...facetsOfAfspraak(afspraak, asOf),
  soort: [soortMeaning[afspraak.data.soort].label],
}));
