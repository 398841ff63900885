import type { Catalogue } from '#search/catalogue/catalogue.ts';
import {
  type FacetName,
  type FacetValue,
  type Filters,
  type FindablePage,
  facetNames,
  ofEachFacet,
} from '#search/catalogue/model.ts';

/**
 * The values by which a page is filtered and counted. A gemeente lies in a provincie but is not about it: readers who
 * choose a provincie want to know what was agreed there, and its gemeenten would be half of the results.
 */
function valuesOf({ kind, facets }: FindablePage, facet: FacetName): readonly string[] {
  return facet === 'provincie' && kind === 'gemeente' ? [] : (facets[facet] ?? []);
}

/** Whether a page has at least one of the chosen values of every facet with a choice. */
export function passes(page: FindablePage, filters: Filters): boolean {
  return facetNames.every((facet) => {
    const chosen = filters[facet];
    if (!chosen || chosen.length === 0) return true;
    const own = valuesOf(page, facet);
    return chosen.some((slug) => own.includes(slug));
  });
}

/** Chosen values that do not exist in the catalogue. */
export function strangeChoices(
  filters: Filters,
  { facetValues }: Catalogue,
): { facet: FacetName; slug: string }[] {
  return facetNames.flatMap((facet) =>
    (filters[facet] ?? [])
      .filter((slug) => !facetValues[facet].some((value) => value.slug === slug))
      .map((slug) => ({ facet, slug })),
  );
}

/**
 * How many of these pages have each value and pass the filters. In a facet with a choice, values are counted as if
 * nothing were chosen in it.
 * @param pages what was found, before the filters
 */
export function countFacets(
  pages: readonly FindablePage[],
  filters: Filters,
  catalogue: Catalogue,
): Record<FacetName, FacetValue[]> {
  const chosen = facetNames.filter((facet) => (filters[facet]?.length ?? 0) > 0);
  const counts = ofEachFacet(() => new Map<string, number>());
  const choices = chosen.map((facet) => ({ facet, only: { [facet]: filters[facet] ?? [] } }));
  for (const page of pages) {
    const failed = choices.filter(({ only }) => !passes(page, only));
    if (failed.length > 1) continue;
    for (const facet of facetNames) {
      if (failed[0] && failed[0].facet !== facet) continue;
      const own = counts[facet];
      for (const slug of valuesOf(page, facet)) own.set(slug, (own.get(slug) ?? 0) + 1);
    }
  }
  return ofEachFacet((facet) =>
    catalogue.facetValues[facet].map(({ slug, label }) => ({
      slug,
      label,
      count: counts[facet].get(slug) ?? 0,
    })),
  );
}
