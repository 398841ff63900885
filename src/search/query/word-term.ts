import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { isEveryday } from '#search/typed/everyday.ts';
import type { Lookups } from '#search/typed/interpretation.ts';
import type { Piece } from '#search/typed/names.ts';
import type { TypedWord } from '#search/typed/parse.ts';
import type { WordTerm } from '#search/typed/terms.ts';
import { closeMatch, shortestBeginning } from '#search/weights.ts';
import { isGrammar } from '#search/words/stop-words.ts';
import { joined } from '#search/words/words.ts';
import { loadRarelyNeeded } from './load-rarely-needed.ts';

/** The plural of an abbreviation, which has no other forms and is in no compound. */
const abbreviations = /^(?:\p{L}{2}|\p{Lu}{2,})[’']s$/u;

const plain = {
  kind: 'word',
  groups: [],
  also: [],
  phrase: undefined,
} as const;

/**
 * A term for two typed words that texts write as one: “novex gebied”, “zoet water”. `undefined` when no text does.
 * Pages with both words apart count too.
 */
export function asOneWord(
  first: TypedWord,
  second: TypedWord,
  { vocabulary }: Catalogue,
): WordTerm | undefined {
  const spellings = [`${first.word}${second.word}`, `${first.word}s${second.word}`];
  const also = spellings.flatMap((word) =>
    vocabulary.match(word).filter(({ weight }) => weight > closeMatch),
  );
  if (also.length === 0) return undefined;
  const groups = [vocabulary.match(first.word), vocabulary.match(second.word)];
  const typed = `${first.typed} ${second.typed}`;
  return { ...plain, typed, groups: groups.every(({ length }) => length > 0) ? groups : [], also };
}

/**
 * A term for a verb followed by the particle that texts write in front of it: “vallen af” is “afvallen”. `undefined`
 * when it is no such pair. Pages with only the verb count too.
 */
export function asVerb(
  { typed, word }: TypedWord,
  behind: Piece | undefined,
  { vocabulary }: Catalogue,
): WordTerm | undefined {
  const small = joined(behind?.typed ?? '');
  if (!/[nt]$/.test(word) || !isGrammar(small)) return undefined;
  const also = vocabulary.match(small + word).filter(({ weight }) => weight > closeMatch);
  if (also.length === 0) return undefined;
  const own = vocabulary.match(word);
  return { ...plain, typed, groups: own.length > 0 ? [own] : [], also };
}

/**
 * A term with all that answers for one typed word: its forms and compounds, its parts, the two words that texts write
 * instead, or words that begin with it when it has an asterisk. `undefined` when nothing does: then the word is absent.
 */
export async function wordTerm(
  { typed, word, parts, isStart }: TypedWord,
  catalogue: Catalogue,
  lookups: Lookups,
): Promise<WordTerm | undefined> {
  const { match } = catalogue.vocabulary;
  if (isStart) {
    const { wordsBegunBy } = await loadRarelyNeeded();
    const begun = wordsBegunBy(word, catalogue);
    return begun.length > 0 ? { ...plain, typed, groups: [begun] } : undefined;
  }
  // “BO’s” are no woods.
  if (abbreviations.test(typed) && catalogue.vocabulary.has(word))
    return { ...plain, typed, groups: [[{ word, weight: 1 }]] };
  const matches = match(word);
  const groups = parts.map((part) => match(part));
  const isApart = parts.length > 1 && groups.every(({ length }) => length > 0);
  if (matches.length > 0) {
    return isApart
      ? { ...plain, typed, groups, also: matches }
      : { ...plain, typed, groups: [matches] };
  }
  // “motie-Vijlbrief”: with a hyphen both parts are asked for.
  if (isApart) return { ...plain, typed, groups };
  if (/\d/.test(word) || word.length < shortestBeginning) return undefined;
  // “hoogwater” is not “hoog water”: its record says what is meant by it.
  if (isEveryday(word, catalogue)) return undefined;
  const { writtenApart } = await loadRarelyNeeded();
  const phrase = await writtenApart(word, catalogue, lookups);
  return phrase === undefined ? undefined : { ...plain, typed, phrase };
}
