import { execFileSync } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { HeldRecords } from '#held/held-records.ts';
import { requireBuildableRoot } from '../config/buildable-path.ts';
import { readSettings } from '../config/settings.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { readableContent } from './site/readable-content.ts';
import { createWorkHandler } from './vervolg/handle.ts';

// Astro moves itself to the background when it thinks another program started it; an editor wants to see it running.
process.env['ASTRO_DEV_BACKGROUND'] = '0';

/**
 * `npm run dev`: serves the site with every change to its files, once every record can be read. Builds it first if there is no search
 * index yet.
 * Also serves the pages to work through what the importer made, at `/importeer/`; a built site never has them.
 */
try {
  readOptions(process.argv.slice(2), {});
  const { port, outDir } = readSettings(process.env, () => requireBuildableRoot(process.cwd()));
  await readableContent(process.cwd(), (message) => {
    console.error(
      `${message}\n\nZodra dit is verbeterd en opgeslagen, gaat het hier vanzelf verder.`,
    );
  });
  if (!existsSync(`${outDir}/zoekdata/catalogus.json`)) {
    console.log('Eerst wordt de site één keer gebouwd, zodat zoeken ook hier werkt …');
    // In a separate process, because after a build Astro no longer runs the hooks of a development server.
    execFileSync(process.execPath, [...process.execArgv, 'scripts/build.ts'], { stdio: 'inherit' });
  }
  const handle = createWorkHandler(process.cwd());
  let watcher: EventEmitter | undefined;
  // As if somebody saved the one reader of records: whatever depends on it is made anew.
  globalThis.heldRecords = new HeldRecords(() => watcher?.emit('change', resolve('src/atlas.ts')));
  const { dev } = await import('astro');
  await dev({
    server: { port },
    // A file is written in two steps, and between those it is empty: it is read once its size stays the same.
    vite: { server: { watch: { awaitWriteFinish: { stabilityThreshold: 40, pollInterval: 20 } } } },
    integrations: [
      {
        name: 'importeer',
        hooks: {
          'astro:server:setup': ({ server }) => {
            server.middlewares.use(handle);
            watcher = server.watcher;
          },
        },
      },
    ],
  });
} catch (error) {
  reportError(error);
}
