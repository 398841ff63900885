import type { SearchState } from '#search/catalogue/model.ts';
import { chosenOf } from '#search/query/state.ts';

/**
 * How many results there are, in a sentence.
 * @param query what was really looked for
 * @param isWhole whether all of the atlas was searched
 */
export function countSentence(query: string, total: number, isWhole = true): string {
  const words = query ? ` voor “${query}”` : '';
  if (total === 0 && !isWhole) return `Niets gevonden${words} in wat nu te doorzoeken is.`;
  if (total === 0) return `Geen resultaten${words}.`;
  return `${total} ${total === 1 ? 'resultaat' : 'resultaten'}${words}.`;
}

/** Where a reader reports that a search failed: the address of a new issue with the question in it. */
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
