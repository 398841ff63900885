import { bronsoortOf } from '#domain/register/bronsoort.ts';
import type { AfspraakNode, LinkedBron } from '#domain/register/model.ts';
import type { ComputedSentence } from './computed-sentence.ts';
import type { Stand } from './stand.ts';

/**
 * The sentence that says that a stand rests on the press alone: every source that gave this status, from the event that
 * brought it to the last one. `undefined` when one of them is of another kind (docs/besluiten/32-soorten-bronnen.md).
 */
export function pressOnly(
  { verloop }: Pick<AfspraakNode, 'verloop'>,
  { since, last }: Pick<Stand, 'since' | 'last'>,
): ComputedSentence | undefined {
  if (!since || !last) return undefined;
  const events = verloop.slice(verloop.indexOf(since), verloop.indexOf(last) + 1);
  const bronnen = events.flatMap(({ bron }) => bron ?? []);
  if (bronnen.length === 0 || !bronnen.every(isPress)) return undefined;
  return {
    tekst:
      'Deze stand rust alleen op de pers; in de atlas staat geen bron van een overheid die het zegt.',
    bronnen: [...new Map(bronnen.map((bron) => [bron.kind === 'web' && bron.url, bron])).values()],
    links: [],
  };
}

function isPress(bron: LinkedBron): boolean {
  return bronsoortOf(bron) === 'pers';
}
