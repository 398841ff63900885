import { wordsOf } from '#search/words/words.ts';
import { asPhrase, type Term } from './terms.ts';

/** What a page was found for. */
export interface AskedWords {
  /** Folded words, each of which counts wherever it is. */
  words: ReadonlySet<string>;
  /** Folded words that count only next to each other. */
  phrases: readonly (readonly string[])[];
}

export const nothingAsked: AskedWords = { words: new Set(), phrases: [] };

/** The words and phrases that answer for these terms. */
export function askedWords(terms: readonly Term[], typedPhrases: readonly string[]): AskedWords {
  const words = new Set<string>();
  const phrases: string[][] = [];
  const texts = [
    ...terms.flatMap((term) => (term.kind === 'name' ? term.phrases : [term.phrase ?? ''])),
    ...typedPhrases.map(asPhrase),
  ];
  for (const text of texts) {
    const parts = text.split(' ').filter(Boolean);
    if (parts.length > 1) phrases.push(parts);
    else for (const part of parts) words.add(part);
  }
  for (const term of terms) {
    const matches = term.kind === 'name' ? term.words : [...term.groups.flat(), ...term.also];
    for (const { word } of matches) words.add(word);
  }
  return { words, phrases };
}

/** The words of each piece of text that was read. Texts say the same again and again, and folding is most of the work. */
const known = new Map<string, string[]>();

function foldedWords(piece: string): string[] {
  const found = known.get(piece) ?? wordsOf(piece);
  known.set(piece, found);
  return found;
}

/**
 * Where a text has what was asked, counted in words from 0. Read from the text itself, because the
 * index was asked for more than is shown.
 * @param pieces the text, cut at white space
 */
export function placesOf(pieces: readonly string[], { words, phrases }: AskedWords): number[] {
  const folded = pieces.map(foldedWords);
  const places = new Set<number>();
  for (const [at, own] of folded.entries()) {
    if (own.some((word) => words.has(word))) places.add(at);
    for (const phrase of phrases) {
      if (!phrase.every((word, next) => folded[at + next]?.includes(word))) continue;
      for (const next of phrase.keys()) places.add(at + next);
    }
  }
  return [...places].toSorted((a, b) => a - b);
}
