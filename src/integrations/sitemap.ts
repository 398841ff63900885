import plugin from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/**
 * Writes the sitemap of the finished pages: each page that may be found, with the day of the latest news that its record has.
 * A page that asks to be left out of search engines is a notice, or another order of a page that is there already.
 * @param peildatum the day that the site counts from: nothing changed after it
 * @param addresses of all pages; it may be filled until the site is finished
 * @param notes by address in the site, the `sitemapNote` of every page; the same
 */
export function sitemap(
  peildatum: string,
  addresses: string[],
  notes: ReadonlyMap<string, string>,
): AstroIntegration {
  let base = '';
  const noteOf = (address: string) =>
    notes.get(decodeURI(new URL(address).pathname.slice(base.length)));
  const own = plugin({
    customPages: addresses,
    filter: (address) => noteOf(address) !== hidden,
    serialize: (item) => {
      const day = noteOf(item.url) ?? noDay;
      return day === noDay || day > peildatum ? item : { ...item, lastmod: day };
    },
  });
  return {
    ...own,
    hooks: {
      ...own.hooks,
      'astro:config:done': (options) => {
        base = options.config.base.replace(/\/$/, '');
        return own.hooks['astro:config:done']?.(options);
      },
    },
  };
}

/** For a page that asks to be left out of search engines, and for one whose record has no news. */
const [hidden, noDay] = ['noindex', 'geen'];

/** What the sitemap is to know of a page: the day of the latest news about its record, as it tells the search index. */
export function sitemapNote(html: string): string {
  if (/<meta name="robots" content="noindex/.test(html)) return hidden;
  return /data-pagefind-meta="datum:(\d{4}-\d\d-\d\d)"/.exec(html)?.[1] ?? noDay;
}
