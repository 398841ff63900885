import { fold, joined } from './words.ts';

/** A part of a text, as UTF-16 offsets; `to` is not included. */
export type Range = readonly [from: number, to: number];

/**
 * Where folded words occur in a text, in order and without overlap. Long words are also found inside longer ones
 * (“agenda” in “uitvoeringsagenda”). Short ones must be whole words, or “in” would be everywhere.
 */
export function markRanges(text: string, words: readonly string[]): Range[] {
  const { folded, starts, ends } = foldWithPlaces(text);
  const found = words.flatMap((word) => rangesOf(folded, word));
  const ordered = found.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Range[] = [];
  for (const [from, to] of ordered) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined.map(([from, to]) => [starts[from] ?? 0, ends[to - 1] ?? text.length]);
}

/**
 * Reads the words to mark from the query part of an address: folded letters and digits, each once, at most twenty. A
 * bracket on its own would be everywhere.
 */
export function readMarks(search: string): string[] {
  const words = (new URLSearchParams(search).get('markeer') ?? '').split(/\s+/);
  return [...new Set(words.map(joined))].filter((word) => word !== '').slice(0, 20);
}

/** Letters of a word that is also marked inside longer words. */
const longEnough = 4;

function rangesOf(folded: string, word: string): Range[] {
  const ranges: Range[] = [];
  if (word === '') return ranges;
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    const end = at + word.length;
    const whole = !isLetter(folded[at - 1]) && !isLetter(folded[end]);
    if (whole || word.length >= longEnough) ranges.push([at, end]);
  }
  return ranges;
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
}

/** Signs that do not split a word: “NOVEX-gebied” is also `novexgebied`, “BO’s” is `bos`, “34.682” is `34682`. */
const inside = /^[-'‘’´`.\u2010-\u2015\u00ad]$/;

/** The folded text, and for each of its offsets where that character starts and ends in the original text. */
function foldWithPlaces(text: string): { folded: string; starts: number[]; ends: number[] } {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const sign of text) {
    const end = at + sign.length;
    const plain = inside.test(sign) && isLetter(text[end]) ? '' : fold(sign);
    folded += plain;
    for (let index = 0; index < plain.length; index++) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { folded, starts, ends };
}
