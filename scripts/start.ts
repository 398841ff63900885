import { preview } from 'astro';
import { requireValidContent } from '#check/require-valid.ts';
import { port } from '../config/port.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { buildSite } from './site/astro-build.ts';

/** `npm start`: checks the content, builds the site and serves it. */
try {
  readOptions(process.argv.slice(2), {});
  const count = await requireValidContent(process.cwd());
  console.log('De site wordt gebouwd …');
  const { pages, seconds } = await buildSite();
  const server = await preview({ logLevel: 'error', server: { port } });
  const path = `${process.env['BASE_PATH'] ?? ''}/`.replaceAll('//', '/');
  console.log(`Klaar: ${count} records, ${pages} pagina’s, ${seconds} seconden.`);
  console.log(`De atlas staat op http://${server.host ?? 'localhost'}:${server.port}${path}`);
  console.log('Stoppen: Ctrl+C.');
} catch (error) {
  reportError(error);
}
