import { distance } from 'fastest-levenshtein';

/**
 * The known word that a mistyped one was meant to be, or `undefined`. One slip for words of four letters or more, two for
 * eight or more; a slip is a letter too many, too few or wrong, or two that changed places. The first letter is hardly
 * ever the wrong one, so it must be right in short words and when there are two slips.
 *
 * @param frequency how common a word is; the more common of two equally near ones is meant
 */
export function correct(
  typed: string,
  words: Iterable<string>,
  frequency: (word: string) => number,
): string | undefined {
  if (typed.length < 4 || /\d/.test(typed)) return undefined;
  const allowed = typed.length >= 8 ? 2 : 1;
  const heard = withY(typed);
  let best: Candidate | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > allowed + 1 || word.length < 4) continue;
    const slips = slipsBetween(heard, withY(word), allowed);
    const sameStart = word[0] === typed[0];
    if (slips > allowed || (!sameStart && (slips > 1 || typed.length < 6))) continue;
    const candidate = { word, slips: slips + (sameStart ? 0 : 0.5), frequency: frequency(word) };
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

/** “Keyzer” and “Keijzer” are one name in two spellings: equal with this. */
export function withY(word: string): string {
  return word.replaceAll('ij', 'y');
}

function slipsBetween(typed: string, word: string, allowed: number): number {
  const slips = distance(typed, word);
  // Two letters that changed places count as two changes there, and are one slip of the fingers.
  return slips === allowed + 1 || slips === 2 ? Math.min(slips, withSwap(typed, word)) : slips;
}

/** The number of changes when one pair of neighbours is put back first. */
function withSwap(typed: string, word: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 1 < typed.length; at += 1) {
    if (typed[at] === typed[at + 1]) continue;
    const swapped = `${typed.slice(0, at)}${typed[at + 1]}${typed[at]}${typed.slice(at + 2)}`;
    least = Math.min(least, 1 + distance(swapped, word));
  }
  return least;
}
