import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { frameSelectors } from '#search/build/frame.ts';
import { writeSearchData } from '#search/build/search-data.ts';
import { calendarName, feedName } from '#search/catalogue/following.ts';
import { readPages } from '#search/read/read-pages.ts';

const contentTypes: Record<string, string> = {
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Builds the search index in `zoekdata/` from the finished pages, and lets the development server serve that of the last
 * build. Pagefind reads the pages; its own index is not used. Throws on any error of Pagefind, and when no page has
 * `data-pagefind-body`. See docs/besluiten/17.
 * @param cache a folder, seen from the top of the repository, in which it is kept what was read of pages, so that a next build
 * reads only what changed; without it every page is read
 */
export function searchIndex(
  { cache }: { cache: string | undefined } = { cache: '.cache' },
): AstroIntegration {
  let outDir = '';
  let memory: string | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
        if (cache !== undefined) memory = join(fileURLToPath(config.root), cache, 'pages-read.zst');
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(outDir, 'zoekdata', 'catalogus.json'))) {
          logger.warn('Er is nog geen zoekindex; draai eerst “npm run build”.');
        }
        server.middlewares.use((request, response, next) => {
          const name = /\/(zoekdata\/[\w./-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1];
          const file = name === undefined || name.includes('..') ? undefined : join(outDir, name);
          if (file === undefined || !existsSync(file)) return next();
          response.setHeader(
            'content-type',
            contentTypes[extname(file)] ?? 'application/octet-stream',
          );
          createReadStream(file).pipe(response);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { pages, fresh } = await readPages(folder, { selectors: frameSelectors, memory });
        await writeSearchData(pages, join(folder, 'zoekdata'), (path) => followsIn(folder, path));
        logger.info(`${pages.length} pagina’s in de zoekindex, waarvan ${fresh} nu gelezen`);
      },
    },
  };
}

/** Whether the finished site has a feed (1) and a calendar (2) below the address of a page. */
function followsIn(folder: string, path: string): number {
  const has = (name: string) => existsSync(join(folder, path, name));
  return (has(feedName) ? 1 : 0) + (has(calendarName) ? 2 : 0);
}
