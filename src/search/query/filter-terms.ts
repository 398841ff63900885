import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { type Filters, facetNames } from '#search/catalogue/model.ts';
import { facetOfKind, nameTerm } from '#search/typed/names.ts';
import type { NameTerm } from '#search/typed/terms.ts';

/**
 * The names of the places and the thema that are filtered by, as if they were typed: a letter that passes because one of
 * its paragraphs is about Zeeland says nothing of Zeeland in the others. A facet with several values names none.
 */
export function termsOfFilters(filters: Filters, catalogue: Catalogue): NameTerm[] {
  return facetNames.flatMap((facet) => {
    const [slug, ...others] = filters[facet] ?? [];
    if (slug === undefined || others.length > 0 || facet === 'partij' || facet === 'ronde')
      return [];
    const named = catalogue
      .named(slug)
      .filter(({ page, isTitle }) => isTitle && facetOfKind[page.kind] === facet);
    const [first] = named;
    return first ? [nameTerm(first.page.title, named, catalogue)] : [];
  });
}
