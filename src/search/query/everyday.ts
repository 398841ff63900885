import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import { shortestHalf } from '#search/weights.ts';
import { inflectionKey } from '#search/words/inflection.ts';
import { joined } from '#search/words/words.ts';

/** A, N and E roads: “A27”, “N-34”. */
const road = /^(?:rijksweg)?[ane]\d{1,3}$/;

/**
 * The pages that are offered for a word that no text has: those of which the record lists it as an everyday word, in any
 * form or as the beginning or end of a compound. Empty for other words.
 */
export function pagesForEveryday(typed: string, { everyday }: Catalogue): readonly FindablePage[] {
  const word = road.test(joined(typed)) ? 'snelweg' : joined(typed);
  const exact = everyday.get(word);
  if (exact) return exact;
  const key = inflectionKey(word);
  const known = [...everyday].toSorted(([a], [b]) => b.length - a.length);
  const inflected = known.find(([other]) => inflectionKey(other) === key);
  const part = known.find(
    ([other]) => other.length >= shortestHalf && (word.startsWith(other) || word.endsWith(other)),
  );
  return (inflected ?? part)?.[1] ?? [];
}
