import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { shortestHalf } from '#search/weights.ts';
import type { Lookups } from './interpretation.ts';

/**
 * The two words that texts write instead of one, as a phrase: “regio plan” for “regioplan”. `undefined` unless both
 * halves are in the index and occur next to each other.
 */
export async function writtenApart(
  word: string,
  { vocabulary }: Catalogue,
  lookups: Lookups,
): Promise<string | undefined> {
  for (let at = shortestHalf; at <= word.length - shortestHalf; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!vocabulary.has(second)) continue;
    for (const half of [first, first.replace(/s$/, '')]) {
      const phrase = `${half} ${second}`;
      if (vocabulary.has(half) && (await lookups.hasPhrase(phrase))) return phrase;
    }
  }
  return undefined;
}
