import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { closeMatch, shortestBeginning } from '#search/weights.ts';
import { isGrammar } from '#search/words/stop-words.ts';
import { joined } from '#search/words/words.ts';
import type { Lookups } from './interpretation.ts';
import { loadRarelyNeeded } from './load-rarely-needed.ts';
import type { Piece } from './names.ts';
import type { TypedWord } from './parse.ts';
import type { WordTerm } from './terms.ts';

const plain = {
  kind: 'word',
  groups: [],
  also: [],
  phrase: undefined,
  isBeginning: false,
} as const;

/** “novex gebied” and “zoet water”: what texts write as one word. */
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

/** “Vallen af” of “afvallen”: a verb and the small word behind it that texts write before it. */
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
 * All that answers for one typed word: the word, its forms and compounds, its parts, or how texts write it apart.
 * `undefined` when nothing does: then it is absent. @param isLast it may still be being typed
 */
export async function wordTerm(
  { typed, word, parts }: TypedWord,
  catalogue: Catalogue,
  lookups: Lookups,
  isLast: boolean,
): Promise<WordTerm | undefined> {
  const { match } = catalogue.vocabulary;
  const matches = match(word);
  const groups = parts.map((part) => match(part));
  const isApart = parts.length > 1 && groups.every(({ length }) => length > 0);
  if (matches.length > 0) {
    return isApart
      ? { ...plain, typed, groups, also: matches }
      : { ...plain, typed, groups: [matches] };
  }
  // “motie-Vijlbrief”: who writes a hyphen asks for both.
  if (isApart) return { ...plain, typed, groups };
  if (/\d/.test(word) || word.length < shortestBeginning) return undefined;
  const { startedBy, writtenApart } = await loadRarelyNeeded();
  const phrase = await writtenApart(word, catalogue, lookups);
  if (phrase !== undefined) return { ...plain, typed, phrase };
  const started = isLast ? await startedBy(word, catalogue, lookups) : [];
  return started.length > 0 ? { ...plain, typed, groups: [started], isBeginning: true } : undefined;
}
