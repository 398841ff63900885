import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FacetName, Filters, FindablePage } from '#search/catalogue/model.ts';
import type { Interpretation } from '#search/typed/interpretation.ts';
import type { ParsedQuery } from '#search/typed/parse.ts';
import type { Term } from '#search/typed/terms.ts';
import { joined, wordsOf } from '#search/words/words.ts';
import { passes } from './facets.ts';

/**
 * The page about one thema in one place, when a query names a thema and a place and nothing else, unless a filter keeps
 * it out. An alias of a thema names it too, and so does a word of its name: “water in Overijssel” is about Water en
 * bodem.
 */
export function crossingOf(
  { terms, absent }: Interpretation,
  { phrases, excluded }: ParsedQuery,
  filters: Filters,
  { crossings }: Catalogue,
): FindablePage | undefined {
  if (absent.length + phrases.length + excluded.length > 0) return undefined;
  const page = crossings().find((one) => {
    const words = new Set(one.title.split(/\s+/).flatMap(wordsOf));
    const said = terms.map((term) => facetsSaid(term, one, words));
    return (
      said.every(({ size }) => size === 1) && new Set(said.flatMap((own) => [...own])).size === 2
    );
  });
  return page && passes(page, filters) ? page : undefined;
}

/** Which facets of a page a term gives the value of. */
function facetsSaid(
  term: Term,
  { facets }: FindablePage,
  title: ReadonlySet<string>,
): ReadonlySet<FacetName> {
  if (term.kind === 'word') return new Set(title.has(joined(term.typed)) ? ['thema'] : []);
  const values = [...term.values, ...term.widerValues];
  return new Set(
    values.filter(({ facet, slug }) => facets[facet]?.includes(slug)).map(({ facet }) => facet),
  );
}
