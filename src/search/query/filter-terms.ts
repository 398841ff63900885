import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { PageKind } from '#search/catalogue/kinds.ts';
import type { FacetName, Filters } from '#search/catalogue/model.ts';
import { nameTerm } from '#search/typed/names.ts';
import type { NameTerm } from '#search/typed/terms.ts';

/** The facets whose values have a page that says where or what, with the kind of that page. */
const kindOfFacet: Readonly<Partial<Record<FacetName, PageKind>>> = {
  provincie: 'provincie',
  gebied: 'novex-gebied',
  thema: 'thema',
};

/**
 * The names of the places and the thema that are filtered by, as if they were typed: a letter that passes because one of
 * its paragraphs is about Zeeland says nothing of Zeeland in the others. A facet with several values names none.
 */
export function termsOfFilters(filters: Filters, catalogue: Catalogue): NameTerm[] {
  return Object.entries(kindOfFacet).flatMap(([facet, kind]) => {
    const values = Object.entries(filters).find(([name]) => name === facet)?.[1] ?? [];
    const [slug] = values;
    if (slug === undefined || values.length > 1) return [];
    const named = catalogue
      .named(slug)
      .filter(({ page, isTitle }) => isTitle && page.kind === kind);
    const [first] = named;
    return first ? [nameTerm(first.page.title, named, catalogue)] : [];
  });
}
