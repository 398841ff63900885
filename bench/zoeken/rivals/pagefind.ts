import type { Rival } from './rival.ts';

/** The part of Pagefind’s browser interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

export const plainPagefind: Rival = {
  name: 'Pagefind 1.6',
  settings: 'as it comes, language nl, on the very index of the site; the first ten results loaded',
  files: () => ({}),
  install: (page) =>
    page.evaluate(async (address) => {
      const pagefind: Pagefind = await import(address);
      window.benchSearch = async (query, limit) => {
        const { results } = await pagefind.search(query);
        const first = await Promise.all(results.slice(0, limit).map((result) => result.data()));
        return { addresses: first.map(({ url }) => url), total: results.length };
      };
    }, '/pagefind/pagefind.js'),
};
