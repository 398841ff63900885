import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { shortestMistypedStart } from '#search/weights.ts';
import { asHeard, slipsBetween } from '#search/words/spelling.ts';

/**
 * What a word that is still being typed begins, when it has one slip: “ontwikelpersp” begins as “ontwikkelpersp”.
 * `undefined` when no known word begins so. The first two letters must be right.
 */
export function meantBeginning(typed: string, catalogue: Catalogue): string | undefined {
  if (typed.length < shortestMistypedStart || /\d/.test(typed)) return undefined;
  const heard = asHeard(typed);
  let best: { start: string; frequency: number } | undefined;
  for (const word of catalogue.spellings()) {
    if (word.slice(0, 2) !== typed.slice(0, 2)) continue;
    const start = [0, 1, -1]
      .map((more) => word.slice(0, typed.length + more))
      .find(
        (one) =>
          one !== word && one.at(-1) === typed.at(-1) && slipsBetween(heard, asHeard(one), 1) <= 1,
      );
    const frequency = catalogue.frequency(word);
    if (start !== undefined && (!best || frequency > best.frequency)) best = { start, frequency };
  }
  return best?.start;
}
