/** Suffixes that are also words but hardly ever the second word of a compound: `belangrijk` is not about `rijk`. */
const endings = new Set(
  `rijk loos baar lijk lijke heid schap achtig zaam matig vol ster ling ende eren isch atie teit name wijze gang loze ingen sing singen lende bare bende sende
    linge linges dicht ring halen stelling`.split(/\s+/),
);
/** Prefixes that are also words but hardly ever the first word of a compound. */
const beginnings = new Set(
  'ver ont her be ge over onder uit aan voor door mee tegen mini acht'.split(' '),
);
/**
 * Three-letter words that compounds do begin with. Others are usually a coincidence: `besluit` has nothing to do with
 * `bes`.
 */
const shortWords = new Set(
  'net gas zee bus dag weg wet bos vee ijs erf dam tol lab kas wol hof eis'.split(' '),
);
/** Fewest letters of the first and of the last part of a compound. */
const shortestFirst = 3;
const shortestLast = 4;

/**
 * Takes a folded Dutch compound apart: `uitvoeringsagenda` is `uitvoerings` and `agenda`. The fewest parts win, then
 * the longest last part; a part that is itself made of two words is then taken apart too. A word that is no compound is
 * one part. Linking letters belong to the part before them, so the parts together are always the word.
 *
 * @param isWord whether a folded text is a word of its own
 */
export function splitCompound(word: string, isWord: (text: string) => boolean): string[] {
  if (/\d/.test(word) || word.length < shortestFirst + shortestLast) return [word];
  const memo = new Map<string, string[] | undefined>();
  const parts = split(word, true) ?? [word];
  return parts.length === 1 ? parts : parts.flatMap((part) => inTwo(part) ?? [part]);

  /** The rest of the word as parts, or `undefined` when it cannot be taken apart into words. */
  function split(rest: string, isWhole: boolean): string[] | undefined {
    if (!isWhole && memo.has(rest)) return memo.get(rest);
    let best = !isWhole && isLastPart(rest) ? [rest] : undefined;
    for (let at = shortestFirst; at <= rest.length - shortestLast; at += 1) {
      const first = rest.slice(0, at);
      if (!isFirstPart(first)) continue;
      const others = split(rest.slice(at), false);
      if (!others) continue;
      const parts = [first, ...others];
      if (
        !best ||
        parts.length < best.length ||
        (parts.length === best.length && lastLength(parts) > lastLength(best))
      ) {
        best = parts;
      }
    }
    if (!isWhole) memo.set(rest, best);
    return best;
  }

  /** Only into two: more parts within a part are usually a coincidence. */
  function inTwo(part: string): string[] | undefined {
    if (part.length < shortestFirst + shortestLast) return undefined;
    const two = split(part, true);
    return two?.length === 2 ? two : undefined;
  }

  function isFirstPart(text: string): boolean {
    if (beginnings.has(text)) return false;
    if (text.length === shortestFirst) return shortWords.has(text);
    if (isWord(text)) return true;
    const joint = /(?:s|en|e)$/.exec(text)?.[0];
    const stem = joint === undefined ? '' : text.slice(0, -joint.length);
    return stem.length > shortestFirst && isWord(stem);
  }

  function isLastPart(text: string): boolean {
    return text.length >= shortestLast && !endings.has(text) && isWord(text);
  }
}

function lastLength(parts: readonly string[]): number {
  return parts.at(-1)?.length ?? 0;
}
