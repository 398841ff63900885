import { requireValidContent } from '#check/require-valid.ts';
import { dagOf } from '#domain/text/datum.ts';
import { readBuildSettings } from '../config/settings.ts';
import { endProcess } from './ending/end-process.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { buildSite } from './site/astro-build.ts';

/** `npm start`: checks the settings and the content, builds the site and serves it. */
try {
  readOptions(process.argv.slice(2), {});
  const { outDir, base, moment, port } = readBuildSettings(process.env, process.cwd());
  const count = await requireValidContent(process.cwd());
  console.log('De site wordt gebouwd …');
  const { pages, seconds } = await buildSite(outDir, { peildatum: dagOf(moment), base });
  const { preview } = await import('astro');
  const server = await preview({ logLevel: 'error', server: { port } });
  const path = base === '/' ? base : `${base}/`;
  console.log(`Klaar: ${count} records, ${pages} pagina’s, ${seconds} seconden.`);
  console.log(`De atlas staat op http://${server.host ?? 'localhost'}:${server.port}${path}`);
  console.log('Stoppen: Ctrl+C.');
} catch (error) {
  reportError(error);
  // After an error in a page, Astro leaves its tools running, so the process would never exit.
  await endProcess();
}
