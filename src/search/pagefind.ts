import type { Catalogue } from './catalogue.ts';
import type { PageText } from './excerpt.ts';
import type { FindablePage } from './model.ts';
import type { Find, Posting } from './retrieve.ts';

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

/** Pagefind, asked for one word or phrase at a time. */
export interface PagefindClient {
  find: Find;
  textOf(page: FindablePage): Promise<PageText>;
}

/**
 * Loads Pagefind from its address; throws when a part of the index that a question needs does not come.
 * A word is asked between quotation marks: then Pagefind takes it as it is, and does not cut back a word that it lacks
 * until something answers. Without a worker, because one answer takes less time than handing it over.
 */
export async function openPagefind(address: string, catalogue: Catalogue): Promise<PagefindClient> {
  const pagefind: PagefindModule = await import(/* @vite-ignore */ address);
  const instance = pagefind.createInstance({ noWorker: true });
  const answers = new Map<string, Promise<readonly Posting[]>>();
  const results = new Map<FindablePage, PagefindResult>();

  async function ask(words: string | null): Promise<readonly Posting[]> {
    const found = await instance.search(words === null ? null : `"${words}"`);
    const postings = found.results.flatMap((result) => {
      const page = catalogue.pageOfText(result.id);
      if (!page) return [];
      if (!results.has(page)) results.set(page, result);
      return [{ page, weight: result.words.length, places: result.words }];
    });
    if (postings.length === 0 && words !== null) await makeSure(words);
    return postings;
  }

  /**
   * A part of the index that does not come is nothing found to Pagefind. But what the catalogue has as a word stands on a
   * page, so then nothing found means that the part is missing.
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
