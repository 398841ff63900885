import type { Catalogue } from './catalogue.ts';
import {
  type FacetName,
  type FacetValue,
  facetNames,
  type Filters,
  type FindablePage,
  type Notice,
} from './model.ts';
import { slugOf } from './slug.ts';

/**
 * The values by which a page is chosen and counted. A gemeente lies in a provincie but is not about it: readers who choose a
 * provincie ask what was agreed there, and its gemeenten would be half of the answer.
 */
function valuesOf({ soort, facets }: FindablePage, facet: FacetName): readonly string[] {
  return facet === 'provincie' && soort === 'Gemeente' ? [] : (facets[facet] ?? []);
}

/** Whether a page has one of the chosen values of every facet. */
export function passes(page: FindablePage, filters: Filters): boolean {
  return facetNames.every((facet) => {
    const chosen = filters[facet];
    if (!chosen || chosen.length === 0) return true;
    const own = valuesOf(page, facet);
    return chosen.some((slug) => own.includes(slug));
  });
}

/** Chosen values that no page can have, because they do not exist. */
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
      for (const slug of valuesOf(page, facet)) own?.set(slug, (own.get(slug) ?? 0) + 1);
    }
  }
  const count = (facet: FacetName): FacetValue[] =>
    catalogue.facetValues[facet].map(({ slug, label }) => ({
      slug,
      label,
      count: counts.get(facet)?.get(slug) ?? 0,
    }));
  return {
    soort: count('soort'),
    provincie: count('provincie'),
    gebied: count('gebied'),
    thema: count('thema'),
    ronde: count('ronde'),
    status: count('status'),
    partij: count('partij'),
    termijn: count('termijn'),
  };
}

/** The choices of the page and of the operators in the query together; a value that does not exist is told. */
export async function resolveFilters(
  chosen: Filters,
  typed: readonly { facet: FacetName; value: string }[],
  catalogue: Catalogue,
): Promise<{ filters: Filters; notices: Notice[] }> {
  const filters: Partial<Record<FacetName, string[]>> = {};
  const notices: Notice[] = [];
  for (const facet of facetNames) {
    const slugs = (chosen[facet] ?? []).map(slugOf);
    const operators = typed.filter((operator) => operator.facet === facet);
    for (const { value } of operators) {
      const slug = findValue(facet, value, catalogue);
      if (slug === undefined) {
        const labels = catalogue.facetValues[facet].map(({ label }) => label);
        notices.push({
          kind: 'unknown-value',
          operator: facet,
          value,
          nearest: await nearestTo(value, labels),
        });
      } else slugs.push(slug);
    }
    if (slugs.length > 0) filters[facet] = [...new Set(slugs)];
  }
  return { filters, notices };
}

/** The nearest thing that does exist; loaded only when something does not. */
export async function nearestTo(
  typed: string,
  candidates: readonly string[],
): Promise<string | undefined> {
  const { nearestOf } = await import('#domain/problem.ts');
  return nearestOf(typed, candidates);
}

/** A value by its label, by another name of its page, or by a beginning that only one value has. */
function findValue(facet: FacetName, typed: string, catalogue: Catalogue): string | undefined {
  const values = catalogue.facetValues[facet];
  const wanted = slugOf(typed);
  if (wanted === '') return undefined;
  const exact = values.find(({ slug }) => slug === wanted);
  if (exact) return exact.slug;
  for (const { page } of catalogue.named(typed)) {
    const own = values.find(({ label }) => label === page.title);
    if (own) return own.slug;
  }
  const starting = values.filter(({ slug }) => slug.startsWith(wanted));
  return starting.length === 1 ? starting[0]?.slug : undefined;
}
