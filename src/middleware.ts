import { defineMiddleware } from 'astro:middleware';
import { existsSync } from 'node:fs';
import { pageSources } from '#domain/edit-links/page-source.ts';
import { officialTexts, register } from './atlas.ts';

const sources = pageSources(register);
const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/**
 * Gives every page the file it is made from (that of its record, or for a list that of the page itself) and the official
 * texts. Runs while building.
 */
export const onRequest = defineMiddleware(({ locals, routePattern, url }, next) => {
  locals.official = officialTexts;
  locals.source = sources.get(url.pathname.slice(base.length)) ?? { file: pageFile(routePattern) };
  return next();
});

/** The file that makes the pages of a route: `/begrippen` is `src/pages/begrippen/index.astro`. */
function pageFile(routePattern: string): string {
  const stem = `src/pages${routePattern.replace(/\/$/, '')}`;
  const candidates = [`${stem}.astro`, `${stem}/index.astro`];
  return candidates.find((file) => existsSync(file)) ?? 'src/pages';
}
