import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import { readPostings } from '#search/catalogue/postings.ts';
import type { PageText } from '#search/query/excerpt.ts';
import type { Find, Posting } from '#search/query/retrieve.ts';
import { once } from '#search/words/kept.ts';

/** The index and the texts, of which only what is asked for is loaded. */
export interface TextFiles {
  /** Rejects when the piece of the index that it needs fails to load. */
  find: Find;
  /** The text of a page. Rejects when it fails to load. */
  textOf(page: FindablePage): Promise<PageText>;
}

/**
 * Opens the index.
 * @param load fetches a file below the folder of the index. Files never change, so each is asked for once; one that
 * failed is asked for again.
 */
export function openTextIndex(
  catalogue: Catalogue,
  load: (path: string) => Promise<Response>,
): TextFiles {
  const pieces = once(async (nr: number) =>
    (await (await load(`index/${nr}.txt`)).text()).split('\n'),
  );
  const texts = once(async (nr: number): Promise<PageText> =>
    (await load(`teksten/${nr}.json`)).json(),
  );
  const answers = once((words: string) => findPhrase(words.split(' ')));

  async function placesOf(word: string): Promise<Map<number, number[]>> {
    const at = catalogue.lineOf(word);
    return at ? readPostings((await pieces(at.piece))[at.line] ?? '') : new Map();
  }

  /** The pages that have these words next to each other. */
  async function findPhrase(words: readonly string[]): Promise<readonly Posting[]> {
    const [first, ...others] = await Promise.all(words.map(placesOf));
    return [...(first ?? [])].flatMap(([nr, starts]): Posting[] => {
      const page = catalogue.pages[nr];
      const rest = others.map((other) => new Set(other.get(nr)));
      const whole = starts.filter((start) => rest.every((own, at) => own.has(start + at + 1)));
      const places = whole.flatMap((start) => words.map((_, at) => start + at));
      return page && places.length > 0 ? [{ page, weight: whole.length, places }] : [];
    });
  }

  return { find: answers, textOf: ({ nr }) => texts(nr) };
}
