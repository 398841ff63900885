import type { Catalogue } from '#search/catalogue/catalogue.ts';
import {
  type FacetName,
  type Filters,
  type FindablePage,
  facetNames,
  isFacetName,
  type Notice,
} from '#search/catalogue/model.ts';
import { slugOf } from '#search/catalogue/slug.ts';
import { inflectionKey } from '#search/words/inflection.ts';
import { correct } from '#search/words/spelling.ts';
import { joined } from '#search/words/words.ts';
import { connectorOf } from './connectors.ts';
import { operatorNames, type TypedOperator } from './parse.ts';

/** The operators of a query and the filters chosen on the page, combined. */
export interface Operators {
  filters: Filters;
  /** Only what was chosen on the page or in the address, as the catalogue calls it. */
  chosen: Filters;
  /**
   * Whether a page has no excluded value and is not from before `sinds:`. A gemeente is excluded with its provincie, though
   * a choice of that provincie does not list it. Does not look at `filters`.
   */
  allows(page: FindablePage): boolean;
  notices: Notice[];
  /** Whether anything limits the results, so that pages can be listed without words. */
  isUsed: boolean;
}

/**
 * Reads `provincie:zeeland`, `-thema:water` and `sinds:2024`, and adds them to what was chosen on the page. An operator
 * or a value that does not exist is reported, with the nearest one that does.
 */
export function readOperators(
  typed: readonly TypedOperator[],
  chosen: Readonly<Partial<Record<FacetName, readonly string[]>>>,
  catalogue: Catalogue,
): Operators {
  const filters: Partial<Record<FacetName, readonly string[]>> = { ...chosen };
  const excluded: { facet: FacetName; slug: string }[] = [];
  const notices: Notice[] = [];
  let since: string | undefined;
  for (const { name, target, value, isExcluded } of typed) {
    if (connectorOf(name) === 'near') {
      notices.push({ kind: 'unknown-connector', connector: name });
      continue;
    }
    if (target === undefined) {
      const nearest = nearestOf(name, operatorNames);
      notices.push({ kind: 'unknown-operator', operator: name, nearest });
      continue;
    }
    const labels = isFacetName(target) ? catalogue.facetValues[target] : [];
    const found = isFacetName(target) ? findValue(target, value, catalogue) : firstDay(value);
    if (found === undefined) {
      const nearest = nearestOf(
        value,
        labels.map(({ label }) => label),
      );
      notices.push({ kind: 'unknown-value', operator: target, value, nearest });
    } else if (!isFacetName(target)) since = found;
    else if (isExcluded) excluded.push({ facet: target, slug: found });
    else filters[target] = [...new Set([...(filters[target] ?? []), found])];
  }
  const start = since;
  return {
    filters,
    chosen,
    allows: (page) =>
      (start === undefined || page.datum >= start) &&
      !excluded.some(({ facet, slug }) => page.facets[facet]?.includes(slug)),
    notices,
    isUsed: Object.keys(filters).length > 0 || start !== undefined || excluded.length > 0,
  };
}

/**
 * Chosen values as the catalogue calls them, when they are in the address by another name: `friesland` is `fryslan`.
 * Several in one value, with commas, are each of them. What is no value of the facet stays as it is.
 */
export function resolveFilters(chosen: Filters, catalogue: Catalogue): Filters {
  const resolved: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of facetNames) {
    const slugs = (chosen[facet] ?? []).map((value) => findValue(facet, value, catalogue) ?? value);
    if (slugs.length > 0) resolved[facet] = [...new Set(slugs)];
  }
  return resolved;
}

/** The known name or label that was probably meant. */
export function nearestOf(typed: string, known: readonly string[]): string | undefined {
  const meant = correct(slugOf(typed), known.map(slugOf), () => 1);
  return known.find((one) => slugOf(one) === meant);
}

/**
 * The slug of a value, by slug or label in any form, by another name of its page, or by a beginning that only one value
 * has; `undefined` when it is none.
 */
export function findValue(
  facet: FacetName,
  typed: string,
  catalogue: Catalogue,
): string | undefined {
  const values = catalogue.facetValues[facet];
  const wanted = slugOf(typed);
  if (wanted === '') return undefined;
  const labelled = values.find(({ slug, label }) => slug === wanted || slugOf(label) === wanted);
  if (labelled) return labelled.slug;
  for (const name of [typed, typed.replaceAll('-', ' ')]) {
    for (const { page } of catalogue.named(name)) {
      const own = values.find(({ label }) => label === page.title);
      if (own) return own.slug;
    }
  }
  const key = inflectionKey(joined(typed));
  const inflected = values.find(({ label }) => inflectionKey(joined(label)) === key);
  if (inflected) return inflected.slug;
  const starting = values.filter(({ slug }) => slug.startsWith(wanted));
  return starting.length === 1 ? starting[0]?.slug : undefined;
}

/**
 * The first day, `YYYY-MM-DD`, of a year, month or day: `2024`, `2024-11`, `2024-11-12`. `undefined` for anything else.
 */
function firstDay(typed: string): string | undefined {
  const [, jaar, maand = '01', dag = '01'] =
    /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(typed) ?? [];
  return jaar === undefined ? undefined : `${jaar}-${maand}-${dag}`;
}
