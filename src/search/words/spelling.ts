import {
  otherStartFrom,
  otherStartSlips,
  shortestCorrected,
  twoSlipsFrom,
} from '#search/weights.ts';

/**
 * The known word that a mistyped one was meant to be, or `undefined`. A word may have one slip from `shortestCorrected`
 * letters on, and two from `twoSlipsFrom` letters on; `slipsBetween` tells what a slip is. The first letter is hardly
 * ever wrong, so it must be right in short words and when there are two slips.
 *
 * @param typed a folded word; one with a digit is never corrected
 * @param words folded words to choose from
 * @param frequency how common a word is, which decides between equally near words
 * @param most never allows more slips than this, however long the word
 */
export function correct(
  typed: string,
  words: Iterable<string>,
  frequency: (word: string) => number,
  most = 2,
): string | undefined {
  if (typed.length < shortestCorrected || /\d/.test(typed)) return undefined;
  const allowed = Math.min(most, typed.length >= twoSlipsFrom ? 2 : 1);
  const heard = asHeard(typed);
  let best: Candidate | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > allowed + 1 || word.length < shortestCorrected)
      continue;
    const slips = slipsBetween(heard, asHeard(word), allowed);
    const sameStart = word[0] === typed[0];
    if (slips > allowed || (!sameStart && (slips > 1 || typed.length < otherStartFrom))) continue;
    const candidate = {
      word,
      slips: slips + (sameStart ? 0 : otherStartSlips),
      frequency: frequency(word),
    };
    if (!best || isNearer(candidate, best)) best = candidate;
  }
  return best?.word;
}

interface Candidate {
  word: string;
  slips: number;
  frequency: number;
}

function isNearer(a: Candidate, b: Candidate): boolean {
  if (a.slips !== b.slips) return a.slips < b.slips;
  if (a.frequency !== b.frequency) return a.frequency > b.frequency;
  return a.word < b.word;
}

/** A folded word with one spelling for the same sound: “Keyzer” and “Keijzer”, “Zutfen” and “Zutphen” become equal. */
export function asHeard(word: string): string {
  return word
    .replaceAll('ij', 'y')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ck', 'k');
}

/**
 * A folded name with one spelling for the same sound, wider than `asHeard`: “Keizer”, “Keijser” and “Keyzer”, “Tuynman”
 * and “Tuinman”, “Olongren” and “Ollongren” become equal. Only for names of persons: other words differ by less.
 */
export function nameAsHeard(word: string): string {
  return asHeard(word.replace(/u(?:y|ij)/g, 'ui'))
    .replace(/e[iy]/g, 'y')
    .replaceAll('z', 's')
    .replaceAll('v', 'f')
    .replaceAll('c', 'k')
    .replace(/dt$|d$/, 't')
    .replace(/ie/g, 'i')
    .replace(/([^aeiou])\1+/g, '$1')
    .replace(/y$/, 'i');
}

/**
 * How many slips are between two words: letters too many, too few or wrong, and neighbours that are swapped (the
 * optimal string alignment distance). Our own, because a Levenshtein distance counts a swap as two. Stops counting
 * beyond `most`: then any number above `most`.
 */
export function slipsBetween(one: string, other: string, most = Number.POSITIVE_INFINITY): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let to = 1; to <= other.length; to += 1) {
      const isSame = one[at - 1] === other[to - 1];
      let least = Math.min(
        (last[to] ?? 0) + 1,
        (row[to - 1] ?? 0) + 1,
        (last[to - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (at > 1 && to > 1 && one[at - 1] === other[to - 2] && one[at - 2] === other[to - 1])
        least = Math.min(least, (before[to - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? 0;
}
