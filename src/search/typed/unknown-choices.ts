import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FacetName, Notice } from '#search/catalogue/model.ts';
import { nearestOf } from './operators.ts';

/**
 * Reports chosen values that do not exist, with the value that was probably meant. An address can have any value in it.
 */
export function unknownChoices(
  strange: readonly { facet: FacetName; slug: string }[],
  catalogue: Catalogue,
): Notice[] {
  return strange.map(({ facet, slug }): Notice => {
    const labels = catalogue.facetValues[facet].map(({ label }) => label);
    const named = catalogue.named(slug).find(({ page }) => labels.includes(page.title));
    const nearest = named?.page.title ?? nearestOf(slug, labels);
    return { kind: 'unknown-value', operator: facet, value: slug, nearest };
  });
}
