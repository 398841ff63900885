import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import plugin from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * Writes the sitemap from the finished pages: each page that may be found, with the day of the latest news that its record has.
 * A page that asks to be left out of search engines is a notice, or another order of a page that is there already.
 * @param peildatum the day that the site counts from: nothing changed after it
 * @param addresses of all pages; it may be filled until the site is finished
 */
export function sitemap(peildatum: string, addresses: string[]): AstroIntegration {
  let folder = '';
  let base = '';
  /** By address, the day of the news of each page that may be found: it is asked for after all pages were read. */
  const newsDays = new Map<string, string | undefined>();
  const mayBeFound = (address: string) => {
    const path = decodeURI(new URL(address).pathname.slice(base.length));
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
    if (isNoindex(html)) return false;
    newsDays.set(address, newsDayOf(html));
    return true;
  };
  const own = plugin({
    customPages: addresses,
    filter: mayBeFound,
    serialize: (item) => {
      const day = newsDays.get(item.url);
      return day === undefined || day > peildatum ? item : { ...item, lastmod: day };
    },
  });
  return {
    ...own,
    hooks: {
      ...own.hooks,
      'astro:config:done': (options) => {
        folder = fileURLToPath(options.config.outDir);
        base = options.config.base.replace(/\/$/, '');
        return own.hooks['astro:config:done']?.(options);
      },
    },
  };
}

/** Whether a page asks to be left out of search engines. */
export function isNoindex(html: string): boolean {
  return /<meta name="robots" content="noindex/.test(html);
}

/** The day of the latest news about the record of a page, as the page tells the search index. */
export function newsDayOf(html: string): string | undefined {
  return /data-pagefind-meta="datum:(\d{4}-\d\d-\d\d)"/.exec(html)?.[1];
}
