import { createReadStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { frameSelectors } from '#search/build/frame.ts';
import { writeSearchData } from '#search/build/search-data.ts';

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Pagefind's own user interfaces. They weigh a lot, and this site does not use them. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/**
 * How much goes into one piece of the index. Pagefind's default is ten times as much, and then a query of two words
 * loads half the index. The setting can only be given in the environment, and its name warns that it may disappear, so
 * a test checks the size of the pieces. See docs/besluiten/17.
 */
const pieceSize = { name: 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE', value: '2000' };

/**
 * Builds the search index and its data in `pagefind/` and `zoekdata/` from the finished pages, and lets the development
 * server serve those of the last build. Throws on any error of Pagefind, and when no page has `data-pagefind-body`.
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
        if (!existsSync(join(outDir, 'pagefind', 'pagefind.js'))) {
          logger.warn('Er is nog geen zoekindex; draai eerst “npm run build”.');
        }
        server.middlewares.use((request, response, next) => {
          const name = /\/((?:pagefind|zoekdata)\/[\w./-]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1];
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
        try {
          process.env[pieceSize.name] = pieceSize.value;
          const { index, errors } = await pagefind.createIndex({
            forceLanguage: 'nl',
            excludeSelectors: [...frameSelectors],
          });
          stopOn('createIndex', errors);
          if (!index) throw new Error('Pagefind gaf geen index terug');
          const pages = await index.addDirectory({ path: fileURLToPath(dir) });
          stopOn('addDirectory', pages.errors);
          if (pages.page_count === 0)
            throw new Error('Pagefind vond geen enkele pagina met data-pagefind-body');
          const outputPath = fileURLToPath(new URL('pagefind/', dir));
          const written = await index.writeFiles({ outputPath });
          stopOn('writeFiles', written.errors);
          await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
          await writeSearchData(outputPath, fileURLToPath(new URL('zoekdata/', dir)));
          logger.info(`${pages.page_count} pagina’s in de zoekindex`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

function stopOn(step: string, errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind ${step}: ${errors.join('; ')}`);
}
