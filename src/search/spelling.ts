import { distance } from 'fastest-levenshtein';

/**
 * The known word that a mistyped one was meant to be, or `undefined`. One slip for words of four letters or more, two for
 * eight or more; a slip is a letter too many, too few or wrong, or two that changed places. The first letter is hardly
 * ever the wrong one, so it must be right in short words and when there are two slips.
 *
 * @param frequency how common a word is; the more common of two equally near ones is meant
 * @param most no more slips than this, however long the word
 */
export function correct(
  typed: string,
  words: Iterable<string>,
  frequency: (word: string) => number,
  most = 2,
): string | undefined {
  if (typed.length < 4 || /\d/.test(typed)) return undefined;
  const allowed = Math.min(most, typed.length >= 8 ? 2 : 1);
  const heard = asHeard(typed);
  let best: Candidate | undefined;
  for (const word of words) {
    if (Math.abs(word.length - typed.length) > allowed + 1 || word.length < 4) continue;
    const slips = slipsBetween(heard, asHeard(word), allowed);
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

/** What is said alike is written alike with this: “Keyzer” and “Keijzer”, “Zutfen” and “Zutphen”. */
export function asHeard(word: string): string {
  return word
    .replaceAll('ij', 'y')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('ck', 'k');
}

/** Digits for a number in words, as texts write it: “honderdduizend” is `100.000`, “veertien” is `14`. */
export function numberOf(word: string): string | undefined {
  return Object.hasOwn(numbers, word) ? numbers[word] : undefined;
}

const numbers: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'
      .split(' ')
      .map((word, at) => [word, String(at + 2)]),
  ),
  honderdduizend: '100.000',
};

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
