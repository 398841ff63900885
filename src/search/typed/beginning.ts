import type { Catalogue } from '#search/catalogue/catalogue.ts';
import {
  longestName,
  matchWeights,
  mostCompletions,
  shortestBeginning,
  shortestNameStart,
} from '#search/weights.ts';
import { isGrammar } from '#search/words/stop-words.ts';
import type { Match } from '#search/words/vocabulary.ts';
import { nameKey } from '#search/words/words.ts';
import type { Lookups } from './interpretation.ts';
import { nameTerm } from './names.ts';
import type { TypedWord } from './parse.ts';
import type { NameTerm, Term, WordTerm } from './terms.ts';
import { writtenApart } from './unknown-word.ts';

/** Most names that one beginning stands for. */
const mostNames = 6;

/**
 * What the last words are the beginning of, and how many of them. A whole Dutch word on its own is no beginning unless it
 * is being typed now: “haar” is not about Haarlem.
 */
export async function readBeginning(
  words: readonly TypedWord[],
  catalogue: Catalogue,
  lookups: Lookups,
  isTyping: boolean,
): Promise<{ term: Term; length: number } | undefined> {
  const last = words.at(-1);
  if (!last) return undefined;
  const name = nameBegunBy(words, catalogue);
  if (name && name.length > 1) return name;
  // With a hyphen it is no whole word: “kabinet-je” is no small cabinet.
  const isDutch =
    !isTyping &&
    last.parts.length === 0 &&
    last.word.length >= shortestBeginning &&
    (await lookups.isDutch(last.word));
  if (name && (words.length > 1 || !isDutch)) return name;
  const word = isDutch ? undefined : await wordBegunBy(last, catalogue, lookups);
  return word && { term: word, length: 1 };
}

/**
 * The name that the last words are the beginning of: “nota rui”, “zeel”. The longest run of words counts.
 * @returns the term, and how many of the words it takes; `undefined` when no name begins so
 */
function nameBegunBy(
  words: readonly TypedWord[],
  catalogue: Catalogue,
): { term: NameTerm; length: number } | undefined {
  const last = words.at(-1);
  if (!last) return undefined;
  for (let length = Math.min(longestName, words.length); length > 0; length -= 1) {
    const span = words.slice(-length);
    const typed = span.map((word) => word.typed).join(' ');
    const isShort = nameKey(typed).length < shortestNameStart;
    if (isShort || (length > 1 && span.slice(0, -1).every(({ word }) => isGrammar(word)))) continue;
    const named = catalogue.beginningWith(typed).slice(0, mostNames);
    if (named.length === 0) continue;
    const begun = length === 1 ? wordsBegunBy(last.word, catalogue) : [];
    // The first is most likely meant; of the others only texts count.
    const [first] = named;
    const meant = named.filter(({ page }) => page.title === first?.page.title);
    const { phrases } = nameTerm(typed, named, catalogue);
    return { term: { ...nameTerm(typed, meant, catalogue), phrases, words: begun }, length };
  }
  return undefined;
}

/**
 * A term for a word that is still being typed: words that begin so, next to the forms of a word that it also is.
 * `undefined` when there are none, or when texts write it as two words.
 */
async function wordBegunBy(
  { typed, word }: TypedWord,
  catalogue: Catalogue,
  lookups: Lookups,
): Promise<WordTerm | undefined> {
  if (/\d/.test(word) || word.length < shortestBeginning) return undefined;
  const begun = wordsBegunBy(word, catalogue);
  if (begun.length === 0 || (await writtenApart(word, catalogue, lookups))) return undefined;
  const own = catalogue.vocabulary.match(word);
  const others = begun.filter((one) => !own.some((match) => match.word === one.word));
  return { kind: 'word', typed, groups: [[...own, ...others]], also: [], phrase: undefined };
}

/** The most common words that begin as typed: at most `mostCompletions`. */
export function wordsBegunBy(start: string, { vocabulary, frequency }: Catalogue): Match[] {
  return vocabulary
    .completions(start)
    .toSorted((a, b) => frequency(b) - frequency(a) || a.length - b.length)
    .slice(0, mostCompletions)
    .map((word) => ({ word, weight: word === start ? 1 : matchWeights.start }));
}
