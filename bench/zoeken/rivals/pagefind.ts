import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { frameSelectors } from '../../../src/search/build/frame.ts';
import type { Rival } from './rival.ts';

/** The part of Pagefind’s browser interface that is used here. */
interface Pagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Writes Pagefind’s own index of a built site, which the site itself does not publish, in `pagefind/`. */
export async function writePagefind(site: string): Promise<void> {
  const outputPath = join(site, 'pagefind');
  if (existsSync(outputPath)) return;
  try {
    const { index } = await pagefind.createIndex({
      forceLanguage: 'nl',
      excludeSelectors: [...frameSelectors],
    });
    await index?.addDirectory({ path: site });
    await index?.writeFiles({ outputPath });
  } finally {
    await pagefind.close();
  }
}

export const plainPagefind: Rival = {
  name: 'Pagefind 1.6',
  settings:
    'as it comes, language nl, on the same parts of the same pages; the first ten results loaded',
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
