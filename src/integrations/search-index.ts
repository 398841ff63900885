import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { frameSelectors } from '#search/build/frame.ts';
import { type PageRead, writeSearchData } from '#search/build/search-data.ts';
import { calendarName, feedName } from '#search/catalogue/following.ts';

const contentTypes: Record<string, string> = {
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json',
};

/**
 * Builds the search index in `zoekdata/` from the finished pages, and lets the development server serve that of the last
 * build. Pagefind reads the pages; its own index is not used. Throws on any error of Pagefind, and when no page has
 * `data-pagefind-body`. See docs/besluiten/17.
 */
export function searchIndex(): AstroIntegration {
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
        const read = await readPages(folder);
        await writeSearchData(read, join(folder, 'zoekdata'), (path) => followsIn(folder, path));
        logger.info(`${read.length} pagina’s in de zoekindex`);
      },
    },
  };
}

/** Whether the finished site has a feed (1) and a calendar (2) below the address of a page. */
function followsIn(folder: string, path: string): number {
  const has = (name: string) => existsSync(join(folder, path, name));
  return (has(feedName) ? 1 : 0) + (has(calendarName) ? 2 : 0);
}

/** What Pagefind reads of the pages in a folder. */
async function readPages(folder: string): Promise<PageRead[]> {
  try {
    const { index, errors } = await pagefind.createIndex({
      forceLanguage: 'nl',
      excludeSelectors: [...frameSelectors],
    });
    stopOn('createIndex', errors);
    if (!index) throw new Error('Pagefind gaf geen index terug');
    const pages = await index.addDirectory({ path: folder });
    stopOn('addDirectory', pages.errors);
    if (pages.page_count === 0)
      throw new Error('Pagefind vond geen enkele pagina met data-pagefind-body');
    const { files, errors: unwritten } = await index.getFiles();
    stopOn('getFiles', unwritten);
    return files.filter(({ path }) => path.endsWith('.pf_fragment')).map(readFragment);
  } finally {
    await pagefind.close();
  }
}

function readFragment({ content }: { content: Uint8Array }): PageRead {
  // A signature of twelve bytes is before the JSON.
  const json = gunzipSync(content).subarray('pagefind_dcd'.length).toString('utf8');
  const read: PageRead = JSON.parse(json);
  return read;
}

function stopOn(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind ${step}: ${errors.join('; ')}`);
}
