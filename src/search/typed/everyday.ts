import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import { shortestHalf } from '#search/weights.ts';
import { inflectionKey } from '#search/words/inflection.ts';
import { joined } from '#search/words/words.ts';
import type { TypedWord } from './parse.ts';

/** A, N and E roads: “A27”, “N-34”. */
const road = /^(?:rijksweg)?[ane]\d{1,3}$/;

/** Whether a folded word is an everyday word, in any form: then only its record says what is meant by it. */
export function isEveryday(word: string, { everyday }: Catalogue): boolean {
  if (everyday.has(word)) return true;
  const key = inflectionKey(word);
  return [...everyday.keys()].some((other) => inflectionKey(other) === key);
}

/** Typed words with those joined that are one everyday word together: “Natura 2000”, “sociale huur”. */
export function joinEveryday(words: readonly TypedWord[], { everyday }: Catalogue): TypedWord[] {
  const pieces: TypedWord[] = [];
  for (let at = 0; at < words.length;) {
    const length = [3, 2].find((count) => {
      const span = words.slice(at, at + count);
      return span.length === count && everyday.has(span.map(({ word }) => word).join(''));
    });
    const span = words.slice(at, at + (length ?? 1));
    const [first] = span;
    if (length === undefined && first) pieces.push(first);
    else {
      const word = span.map((one) => one.word).join('');
      pieces.push({
        typed: span.map(({ typed }) => typed).join(' '),
        word,
        parts: [],
        isStart: false,
      });
    }
    at += span.length;
  }
  return pieces;
}

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
    ([other]) =>
      other.length >= shortestHalf &&
      (beginningsWith(other).some((start) => word.startsWith(start)) || word.endsWith(other)),
  );
  return (inflected ?? part)?.[1] ?? [];
}

/** How a compound begins that has this word first: of “parkeren” it has the stem, as in “parkeerplaats”. */
function beginningsWith(word: string): string[] {
  const root = /^(.{4,})en$/.exec(word)?.[1];
  return root === undefined ? [word] : [word, root, root.replace(/([aeou])([^aeiou])$/, '$1$1$2')];
}
