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
  /** Name of the text of the page in the index. */
  id: string;
  /** Places of the words found, counted in words. */
  words: number[];
  data(): Promise<PageText & { weighted_locations: { weight: number; location: number }[] }>;
}

/** Pagefind, asked one word or phrase at a time. */
export interface PagefindClient {
  find: Find;
  textOf(page: FindablePage): Promise<PageText>;
}

let starting: Promise<PagefindInstance> | undefined;

/** Starts loading Pagefind, if need be before there is a question for it. */
export function startPagefind(address: string): Promise<PagefindInstance> {
  starting ??= load(address);
  return starting;
}

/** Without a worker: passing an answer between threads takes longer than finding it. */
async function load(address: string): Promise<PagefindInstance> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
  return pagefind.createInstance({ noWorker: true });
}

/**
 * Pagefind at its address, loaded with the first question; throws for a question whose part of the index fails to load.
 * A word is asked between quotation marks: then Pagefind takes it as it is, and does not cut back a word that it lacks
 * until something answers.
 */
export function openPagefind(address: string, catalogue: Catalogue): PagefindClient {
  const answers = new Map<string, Promise<readonly Posting[]>>();
  const results = new Map<FindablePage, PagefindResult>();

  async function ask(words: string | null): Promise<readonly Posting[]> {
    const found = await searchFor(words === null ? null : `"${words}"`);
    const postings = found.results.flatMap((result) => {
      const page = catalogue.pageOfText(result.id);
      if (!page) return [];
      if (!results.has(page)) results.set(page, result);
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
   * To Pagefind a part of the index that fails to load is an empty result. But a word of the catalogue is on some page, so
   * then an empty result means that a part is missing.
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
