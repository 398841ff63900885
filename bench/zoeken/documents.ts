import type { SitePage } from '../../scripts/browser/site-files.ts';

/** One page as every rival gets it: what Pagefind indexes of it, without markup. */
export interface SearchDocument {
  /** Address on the site. */
  id: string;
  title: string;
  text: string;
}

/** The indexed pages of a built site: those with `data-pagefind-body`. */
export function toDocuments(pages: readonly SitePage[]): SearchDocument[] {
  return pages.flatMap(({ path, html }) => {
    const main = /<main\b[^>]*\bdata-pagefind-body\b[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1];
    if (main === undefined) return [];
    const title = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(main)?.[1] ?? path;
    return [{ id: path, title: plain(title), text: plain(main) }];
  });
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
};

function plain(html: string): string {
  return html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}
