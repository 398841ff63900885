import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import type { PageText } from '#search/query/excerpt.ts';
import type { Find, Posting } from '#search/query/retrieve.ts';

/** The part of Pagefind's browser interface that the site uses (pagefind 1.6). */
interface PagefindModule {
  createInstance(options: { noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  search(query: string | null): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** Id of the text of the page in the index. */
  id: string;
  /** Positions of the words found, counted in words from 0. */
  words: number[];
  data(): Promise<PageText & { weighted_locations: { weight: number; location: number }[] }>;
}

/** Pagefind, asked one word or phrase at a time. */
export interface PagefindClient {
  find: Find;
  /** The text of a page. Throws when the index has none or it fails to load. */
  textOf(page: FindablePage): Promise<PageText>;
}

let starting: Promise<PagefindInstance> | undefined;

/** Loads Pagefind, once. May be called before there is anything to ask it. */
export function startPagefind(address: string): Promise<PagefindInstance> {
  starting ??= load(address);
  return starting;
}

/** Without its worker: passing an answer between threads takes longer than finding it (docs/besluiten/18). */
async function load(address: string): Promise<PagefindInstance> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
  return pagefind.createInstance({ noWorker: true });
}

/** Folded words in every spelling that the index has. */
function spellingsOf(words: string, { indexedAs }: Catalogue): string[] {
  return words
    .split(' ')
    .map(indexedAs)
    .reduce((starts, own) => starts.flatMap((start) => own.map((word) => `${start} ${word}`)), [''])
    .map((text) => text.trim());
}

/**
 * Pagefind, loaded when it is first asked. `find` throws when the part of the index it needs fails to load. Words are
 * asked between quotation marks, which Pagefind takes literally. Otherwise it would shorten a word that it lacks until
 * something matches.
 * @param address address of `pagefind.js`
 */
export function openPagefind(address: string, catalogue: Catalogue): PagefindClient {
  const answers = new Map<string, Promise<readonly Posting[]>>();
  const results = new Map<FindablePage, PagefindResult>();

  async function ask(words: string | null): Promise<readonly Posting[]> {
    const spellings = words === null ? [null] : spellingsOf(words, catalogue);
    const found = await Promise.all(
      spellings.map((one) => searchFor(one === null ? null : `"${one}"`)),
    );
    const postings = found
      .flatMap(({ results: all }) => all)
      .flatMap((result) => {
        const page = catalogue.pageOfText(result.id);
        if (!page) return [];
        if (!results.has(page)) results.set(page, result);
        // Pagefind also finds words in what is only said about a page, such as its everyday words: those have no place.
        if (words !== null && result.words.length === 0) return [];
        return [{ page, weight: result.words.length, places: result.words }];
      });
    if (postings.length === 0 && words !== null) await makeSure(words);
    return postings;
  }

  async function searchFor(words: string | null): ReturnType<PagefindInstance['search']> {
    try {
      return await (await startPagefind(address)).search(words);
    } catch (error) {
      // A load that failed may succeed the next time.
      starting = undefined;
      throw error;
    }
  }

  /**
   * Throws when an empty result means that a part of the index is missing. Pagefind itself treats a part that fails to
   * load as an empty result, but every word of the catalogue is on some page. See docs/besluiten/19.
   */
  async function makeSure(words: string): Promise<void> {
    if (words.includes(' ')) await Promise.all(words.split(' ').map(find));
    else if (catalogue.vocabulary.has(words)) throw new Error(`geen zoekindex bij ${words}`);
  }

  function find(words: string): Promise<readonly Posting[]> {
    const known = answers.get(words);
    if (known) return known;
    const answer = ask(words);
    answers.set(words, answer);
    answer.catch(() => answers.delete(words));
    return answer;
  }

  return {
    find,
    async textOf(page) {
      if (!results.has(page)) await ask(null);
      const data = await results.get(page)?.data();
      if (!data) throw new Error(`geen tekst in de zoekindex bij ${page.path}`);
      return { content: data.content, anchors: data.anchors };
    },
  };
}
