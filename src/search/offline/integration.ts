import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesToCache } from './files-to-cache.ts';

/** In the folder of the search page, so that its scope is that page only. */
const workerFile = 'zoeken/offline.js';
const placeOfList = '__FILES_TO_CACHE__';

/**
 * Makes the service worker that lets the search page work without the internet (`src/search/offline/worker.ts`). Comes after
 * the search index in the list of integrations: what the worker caches is read from the finished site.
 */
export function offlineSearch(): AstroIntegration {
  return {
    name: 'offline-search',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const id = fileURLToPath(new URL('./src/search/offline/worker.ts', config.root));
        updateConfig({ vite: { plugins: [workerChunk(id)] } });
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const worker = join(folder, workerFile);
        const [before, after, ...more] = readFileSync(worker, 'utf8').split(placeOfList);
        if (after === undefined || more.length > 0)
          throw new Error(`${workerFile} heeft niet één plaats voor de lijst van bestanden`);
        writeFileSync(worker, `${before}${JSON.stringify(filesToCache(folder))}${after}`);
      },
    },
  };
}

/** Has Vite make the worker with the other scripts, but without a hash: a browser knows a worker by its address. */
function workerChunk(id: string) {
  return {
    name: 'offline-worker',
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    buildStart(this: { emitFile(file: { type: 'chunk'; id: string; fileName: string }): string }) {
      this.emitFile({ type: 'chunk', id, fileName: workerFile });
    },
  };
}
