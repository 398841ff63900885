// What only some queries need is asked of code that is loaded only then: each of these tells when.

import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { type Filters, facetNames, type SearchState } from '#search/catalogue/model.ts';
import type { Operators } from '#search/typed/operators.ts';
import type { ParsedQuery } from '#search/typed/parse.ts';
import type { NameTerm } from '#search/typed/terms.ts';
import type { AskedAnswer } from './asked-answer.ts';
import { strangeChoices } from './facets.ts';
import { loadRarelyNeeded } from './load-rarely-needed.ts';
import type { AskedPlace } from './place.ts';

/** The places and the thema that are filtered by. The code for that is loaded only when there is a filter. */
export async function termsOfFilters(filters: Filters, catalogue: Catalogue): Promise<NameTerm[]> {
  if (Object.keys(filters).length === 0) return [];
  return (await loadRarelyNeeded()).termsOfFilters(filters, catalogue);
}

/** What the query asks of one outcome. The code for that is loaded only when it may. */
export async function askedAnswerOf(query: string): Promise<AskedAnswer | undefined> {
  if (
    !/^\s*(?:wat|wie|hoe|wanneer|waar is|is|zijn|was|waren|tot|v[oó]+r|vanaf|van wie|door|op welke|de st|st)/i.test(
      query,
    )
  )
    return undefined;
  return (await loadRarelyNeeded()).readAskedAnswer(query);
}

/** The operators and the chosen filters, combined. The code for that is loaded only when there is one by name. */
export async function operatorsOf(
  parsed: ParsedQuery,
  { filters: chosen }: SearchState,
  catalogue: Catalogue,
): Promise<Operators> {
  const isStrange = strangeChoices(chosen, catalogue).length > 0;
  if (parsed.operators.length === 0 && !isStrange) {
    const isUsed = facetNames.some((facet) => (chosen[facet]?.length ?? 0) > 0);
    return { filters: chosen, chosen, allows: () => true, notices: [], isUsed };
  }
  const { readOperators, resolveFilters } = await loadRarelyNeeded();
  return readOperators(parsed.operators, resolveFilters(chosen, catalogue), catalogue);
}

/** The place in a letter or annex that a query asks for. The code for that is loaded only when it has such a word. */
export async function placeOf(query: string): Promise<AskedPlace | undefined> {
  if (!/(?:\bal(?:inea|\.)|noot|\bpunt|\bart(?:ikel|\.)?)\s*\S*\d/i.test(query)) return undefined;
  return (await loadRarelyNeeded()).readPlace(query);
}
