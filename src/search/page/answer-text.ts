import type { SearchState } from '#search/catalogue/model.ts';
import { chosenOf } from '#search/typed/state.ts';

/**
 * How many results there are, as a Dutch sentence.
 * @param query what was looked for, after corrections
 * @param isWhole whether the whole atlas was searched
 */
export function countSentence(query: string, total: number, isWhole = true): string {
  const words = query ? ` voor “${query}”` : '';
  if (total === 0 && !isWhole) return `Niets gevonden${words} in wat nu te doorzoeken is.`;
  if (total === 0) return `Geen resultaten${words}.`;
  return `${total} ${total === 1 ? 'resultaat' : 'resultaten'}${words}.`;
}

/**
 * Where a reader reports a search that failed: the address of a new issue on GitHub with the query filled in.
 * @param address address of the search page with this state
 */
export function issueAddress(repositoryUrl: string, state: SearchState, address: string): string {
  const asked = [
    ...(state.query ? [`“${state.query}”`] : []),
    ...chosenOf(state).map(({ facet, slug }) => `${facet}:${slug}`),
  ].join(' ');
  const url = new URL(`${repositoryUrl}/issues/new`);
  url.searchParams.set('title', `Zoeken: ${asked}`);
  url.searchParams.set(
    'body',
    `Ik zocht ${asked} en vond niet …\n\n(Vul aan wat u verwachtte te vinden.)\n\nZoekpagina: ${address}\n`,
  );
  return url.href;
}
