import { defineMiddleware } from 'astro:middleware';
import { existsSync } from 'node:fs';
import { type PageSource, pageSources } from '#domain/edit-links/page-source.ts';
import { officialTexts, register } from './atlas.ts';
import { followOfPage } from './following.ts';
import type { GivenPage } from '#page-cache/page-cache.ts';
import { keptOrMade, takeBefore } from './kept-pages.ts';
import { withWidth } from '#first-view/page-width.ts';

const sources = pageSources(register);
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Gives every page the file it is made from (that of its record, or for a list that of the page itself), its record, how
 * it can be followed, and the official texts. Runs while building.
 */
export const onRequest = defineMiddleware(async ({ locals, props, routePattern, url }, next) => {
  locals.official = officialTexts;
  const path = url.pathname.slice(base.length);
  locals.source = sourceOf(path, routePattern);
  locals.record = recordOf(locals.source);
  locals.follow = followOfPage(path, locals.record);
  return keptOrMade(path, inputOf(path, { props, route: routePattern }), async () => {
    const response = await next();
    const isHtml = response.headers.get('content-type')?.startsWith('text/html') ?? false;
    // An answer that says its length is whole, so nothing is read for it any more. `makePages` does the rest in a build, which would
    // otherwise make two answers of each page.
    const isWhole = response.headers.has('content-length');
    if (!isHtml || (import.meta.env.PROD && isWhole)) return response;
    return new Response(withWidth(await response.text()), response);
  });
});

takeBefore(inputOf);

/** Everything that a page gets beside the register. */
function inputOf(path: string, { props, route }: GivenPage): unknown {
  const source = sourceOf(path, route);
  return [props, route, source, followOfPage(path, recordOf(source))];
}

function recordOf({ record }: PageSource) {
  return record && !record.moved ? register.find(record.collection, record.id) : undefined;
}

function sourceOf(path: string, route: string): PageSource {
  return sources.get(path) ?? { file: pageFile(route) };
}

const routeFiles = new Map<string, string>();

/** The file that makes the pages of a route: `/begrippen` is `src/pages/begrippen/index.astro`. */
function pageFile(routePattern: string): string {
  const known = routeFiles.get(routePattern);
  if (known !== undefined) return known;
  const stem = `src/pages${routePattern.replace(/\/$/, '')}`;
  const candidates = [`${stem}.astro`, `${stem}/index.astro`];
  const file = candidates.find((one) => existsSync(one)) ?? 'src/pages';
  routeFiles.set(routePattern, file);
  return file;
}
