import { existsSync } from 'node:fs';
import { dev } from 'astro';
import { buildSite, outDir } from './astro-build.ts';
import { port } from './port.ts';
import { reportError } from './report-error.ts';

// Astro would put itself in the background when it thinks a program started it; an editor wants to see it run.
process.env['ASTRO_DEV_BACKGROUND'] = '0';

try {
  if (!existsSync(`${outDir()}/pagefind/pagefind.js`)) {
    console.log('Eerst wordt de site één keer gebouwd, zodat zoeken ook hier werkt …');
    await buildSite();
  }
  await dev({ server: { port } });
} catch (error) {
  reportError(error);
}
