import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { Answer, FindablePage, Hit, SearchState } from '#search/catalogue/model.ts';
import { countFacets, passes } from './facets.ts';
import { findFor, type Index } from './find-for.ts';
import type { Found } from './found.ts';
import { loadRarelyNeeded } from './load-rarely-needed.ts';
import { type Ranked, sortRanked } from './rank.ts';

/**
 * Answers a query, in the steps that docs/besluiten/18 lists. The same state on the same index always gives the same
 * answer. Rejects when a lookup in `index` does.
 * @param isTyping whether the query is still being typed
 */
export async function search(
  state: SearchState,
  catalogue: Catalogue,
  index: Index,
  isTyping = false,
): Promise<Answer> {
  const queries = await queriesOf(state.query.trim(), catalogue);
  const all = await Promise.all(
    queries.map((query) => findFor({ ...state, query }, catalogue, index, isTyping)),
  );
  const found = all.length > 1 ? await eitherOf(all) : all[0];
  if (!found) throw new Error('geen vraag');
  const { ranked, filters, asked, marks, isBrowse } = found;
  const notices = [...found.notices];
  if (ranked.some(({ partial }) => partial)) notices.push({ kind: 'partial' });
  const cards = new Set(found.cards);
  const chosen = ranked.filter(({ page }) => page === found.paper || passes(page, filters));
  const ordered = pagesFirst(sortRanked(chosen, state.sorting), [
    ...cards,
    ...(found.answer ? [found.answer.page] : []),
  ]);
  const hits = ordered.map(({ page, partial }): Hit => ({
    page,
    partial,
    asked,
    place: found.places.get(page),
    card: cards.has(page),
  }));
  if (found.crossing)
    hits.unshift({ page: found.crossing, card: true, partial: false, asked, place: undefined });
  const isLacking = hits.length === 0 || notices.some(({ kind }) => kind === 'absent');
  const none = state.query && isLacking ? await found.explain() : undefined;
  return {
    hits,
    filters: found.chosen,
    notices: [...notices, ...(none?.notices ?? [])],
    suggestions: none?.suggestions ?? [],
    facets: countFacets(
      isBrowse && ranked.length === 0 ? catalogue.pages : ranked.map(({ page }) => page),
      filters,
      catalogue,
    ),
    marks,
    named: found.named,
    answer: found.answer,
  };
}

/** The query, or those that it stands for when it has OR. The code for that is loaded only then. */
async function queriesOf(query: string, catalogue: Catalogue): Promise<string[]> {
  if (!/\s(?:OR|OF|\|\|?)\s/.test(query)) return [query];
  return (await loadRarelyNeeded()).alternativesOf(query, catalogue);
}

async function eitherOf(all: readonly Found[]): Promise<Found | undefined> {
  return (await loadRarelyNeeded()).mergeFound(all);
}

/** The page that the query names first, then the one that its answer is about. */
function pagesFirst(ranked: readonly Ranked[], first: readonly FindablePage[]): Ranked[] {
  return [
    ...first.flatMap((wanted) => ranked.filter(({ page }) => page === wanted)),
    ...ranked.filter(({ page }) => !first.includes(page)),
  ];
}
