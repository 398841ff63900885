import { defineMiddleware } from 'astro:middleware';
import { existsSync } from 'node:fs';
import { pageSources } from '#domain/edit-links/page-source.ts';
import { officialTexts, register } from './atlas.ts';
import { follows } from './following.ts';
import { keptOrMade } from './kept-pages.ts';
import { withWidth } from '#first-view/page-width.ts';

const sources = pageSources(register);
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** No page has a script of its own in it, so the hashes that Astro adds for those would only be weight. */
const scriptHashes = /(?<=script-src 'self')(?: 'sha256-[^']+')+/;

/**
 * Gives every page the file it is made from (that of its record, or for a list that of the page itself), its record, how
 * it can be followed, and the official texts. Runs while building.
 */
export const onRequest = defineMiddleware(
  async ({ locals, params, props, routePattern, url }, next) => {
    locals.official = officialTexts;
    const path = url.pathname.slice(base.length);
    locals.source = sources.get(path) ?? { file: pageFile(routePattern) };
    const { record } = locals.source;
    locals.record =
      record && !record.moved ? register.find(record.collection, record.id) : undefined;
    locals.follow = follows.get(path);
    const input = [props, params, locals.source, locals.follow];
    return keptOrMade(path, input, async () => {
      const response = await next();
      if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
      return new Response(withWidth((await response.text()).replace(scriptHashes, '')), response);
    });
  },
);

/** The file that makes the pages of a route: `/begrippen` is `src/pages/begrippen/index.astro`. */
function pageFile(routePattern: string): string {
  const stem = `src/pages${routePattern.replace(/\/$/, '')}`;
  const candidates = [`${stem}.astro`, `${stem}/index.astro`];
  return candidates.find((file) => existsSync(file)) ?? 'src/pages';
}
