import { writePostings } from '#search/catalogue/postings.ts';
import { wordsOf } from '#search/words/words.ts';
import { Occurrences } from './occurrences.ts';

/** In characters: a piece of the index ends when it has this much. A word with more has a piece of its own. */
const pieceSize = 8000;

/**
 * Where each folded word is: in which pages, by index, and at which places in their texts. “NOVEX-gebied” is there as a
 * whole and as its parts, all at one place.
 * @param texts the text of each page
 */
export function findWords(texts: Iterable<string>): Map<string, Occurrences> {
  const found = new Map<string, Occurrences>();
  // Nearly every piece of a text is in another one as well.
  const known = new Map<string, Occurrences[]>();
  const learn = (piece: string) => {
    const lists = wordsOf(piece).map((word) => {
      const list = found.get(word) ?? new Occurrences();
      found.set(word, list);
      return list;
    });
    known.set(piece, lists);
    return lists;
  };
  let page = 0;
  for (const text of texts) {
    for (const [place, piece] of text.split(/\s+/).entries()) {
      for (const list of known.get(piece) ?? learn(piece)) list.add(page, place);
    }
    page += 1;
  }
  return found;
}

/**
 * Folded words in the order of the index: those that share a part of a compound are together, because a question about
 * one asks for all of them. Each word goes with the part that most words have.
 * @param entries words with `·` between their parts
 */
export function inOrderOfIndex(entries: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const part of entries.flatMap(partsOf)) counts.set(part, (counts.get(part) ?? 0) + 1);
  const countOf = (part: string) => counts.get(part) ?? 0;
  const leaders = new Map(
    entries.map((entry) => [
      entry,
      partsOf(entry).reduce((best, part) => (countOf(part) > countOf(best) ? part : best)),
    ]),
  );
  const keyOf = (entry: string) => `${leaders.get(entry) ?? ''} ${entry}`;
  return entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Without the letters that link one part to the next: `woningbouw·locaties`, `uitvoerings·agenda`. */
function partsOf(entry: string): string[] {
  return entry.split('·').map((part) => part.replace(/(?<=.{3})s$/, ''));
}

/**
 * The index in pieces, and how many words each has.
 * @param words in the order of the index
 */
export function cutIndex(
  words: readonly string[],
  found: ReadonlyMap<string, Occurrences>,
): { pieces: string[]; sizes: number[] } {
  const pieces: string[][] = [];
  let length = pieceSize;
  for (const word of words) {
    const line = writePostings(found.get(word) ?? []);
    if (length + line.length > pieceSize) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(line);
    length += line.length;
  }
  return {
    pieces: pieces.map((lines) => lines.join('\n')),
    sizes: pieces.map((lines) => lines.length),
  };
}
