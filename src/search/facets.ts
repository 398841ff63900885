import type { Catalogue } from './catalogue.ts';
import {
  type FacetName,
  type FacetValue,
  facetNames,
  type Filters,
  type FindablePage,
  ofEachFacet,
} from './model.ts';

/** Whether a page has one of the chosen values of every facet. */
export function passes(page: FindablePage, filters: Filters): boolean {
  return facetNames.every((facet) => {
    const chosen = filters[facet];
    if (!chosen || chosen.length === 0) return true;
    return chosen.some((slug) => page.facets[facet]?.includes(slug));
  });
}

/** How many of these pages have each value. In a facet with a choice, other values count as if that choice were free. */
export function countFacets(
  pages: readonly FindablePage[],
  filters: Filters,
  catalogue: Catalogue,
): Record<FacetName, FacetValue[]> {
  const chosen = facetNames.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const counts = new Map(facetNames.map((facet) => [facet, new Map<string, number>()]));
  for (const page of pages) {
    const [failed, ...more] = chosen.filter(
      (facet) => !passes(page, { [facet]: filters[facet] ?? [] }),
    );
    if (more.length > 0) continue;
    for (const facet of failed === undefined ? facetNames : [failed]) {
      const own = counts.get(facet);
      for (const slug of page.facets[facet] ?? []) own?.set(slug, (own.get(slug) ?? 0) + 1);
    }
  }
  return ofEachFacet((facet) =>
    catalogue.facetValues[facet].map(({ slug, label }) => ({
      slug,
      label,
      count: counts.get(facet)?.get(slug) ?? 0,
    })),
  );
}
