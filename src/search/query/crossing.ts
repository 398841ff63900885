import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { Filters, FindablePage } from '#search/catalogue/model.ts';
import { passes } from './facets.ts';
import type { Interpretation } from './interpretation.ts';
import type { ParsedQuery } from './parse.ts';
import type { FacetChoice } from './terms.ts';

/**
 * The page about one thema in one place, when a query names a thema and a place and nothing else, unless a filter keeps
 * it out. An alias of a thema names it too: “water in Overijssel” is about Water en bodem.
 */
export function crossingOf(
  { terms, absent }: Interpretation,
  { phrases, excluded }: ParsedQuery,
  filters: Filters,
  { crossings }: Catalogue,
): FindablePage | undefined {
  if (absent.length + phrases.length + excluded.length > 0) return undefined;
  const named = terms.map((term) =>
    term.kind === 'name' ? [...term.values, ...term.widerValues] : [],
  );
  const page = crossings().find(({ facets }) => {
    const has = ({ facet, slug }: FacetChoice) => facets[facet]?.includes(slug);
    const found = named.map((values) => new Set(values.filter(has).map(({ facet }) => facet)));
    const together = new Set(found.flatMap((one) => [...one]));
    return found.every(({ size }) => size === 1) && together.size === found.length;
  });
  return page && passes(page, filters) ? page : undefined;
}
