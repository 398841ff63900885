import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesToCache } from './files-to-cache.ts';

/** In the folder of the search page, so its scope is only that page. */
const workerFile = 'zoeken/offline.js';
const placeOfList = '__FILES_TO_CACHE__';

/**
 * Builds the service worker that lets the search page work without the internet (`src/search/offline/worker.ts`). Must
 * come after the search index and its preload links in the list of integrations: what the worker caches is read from
 * the finished site. See docs/besluiten/19.
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

/**
 * Lets Vite build the worker with the other scripts, but without a hash: a browser identifies a worker by its address.
 */
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
