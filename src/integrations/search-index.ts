import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearchData } from '#search/build/search-data.ts';
import { calendarName, feedName } from '#search/catalogue/following.ts';
import type { PageReader } from '#search/read/page-reader.ts';

const contentTypes: Record<string, string> = {
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Builds the search index in `zoekdata/` from the finished pages, and lets the development server serve that of the last
 * build. Pagefind reads the pages; its own index is not used. Throws on any error of Pagefind, and when no page has
 * `data-pagefind-body`. See docs/besluiten/17.
 * @param reader has read the pages that were made
 */
export function searchIndex(reader: PageReader): AstroIntegration {
  let outDir = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
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
        const { pages, fresh } = await reader.finish(folder);
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
