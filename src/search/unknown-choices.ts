import type { Catalogue } from './catalogue.ts';
import type { Filters, Notice } from './model.ts';
import { chosenOf } from './state.ts';

/** Chosen values that do not exist, as can stand in an address that somebody typed, each with the one that may be meant. */
export async function unknownChoices(filters: Filters, catalogue: Catalogue): Promise<Notice[]> {
  const unknown = chosenOf({ filters }).filter(
    ({ facet, slug }) => !catalogue.facetValues[facet].some((value) => value.slug === slug),
  );
  return Promise.all(
    unknown.map(async ({ facet, slug }): Promise<Notice> => {
      const labels = catalogue.facetValues[facet].map(({ label }) => label);
      const named = catalogue.named(slug).find(({ page }) => labels.includes(page.title));
      const nearest = named?.page.title ?? (await nearestTo(slug, labels));
      return { kind: 'unknown-value', operator: facet, value: slug, nearest };
    }),
  );
}

async function nearestTo(slug: string, labels: readonly string[]): Promise<string | undefined> {
  const { nearestOf } = await import('#domain/problem.ts');
  return nearestOf(slug, labels);
}
