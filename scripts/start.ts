import { preview } from 'astro';
import { buildSite } from './astro-build.ts';
import { checkContent } from './content/check.ts';
import { reportError } from './report-error.ts';

try {
  const { count } = await checkContent(process.cwd());
  console.log('De site wordt gebouwd …');
  const { pages, seconds } = await buildSite();
  const server = await preview({
    logLevel: 'error',
    server: { port: Number(process.env['PORT'] ?? 4321) },
  });
  const base = process.env['BASE_PATH'] ?? '/';
  console.log(`Klaar: ${count} records, ${pages} pagina’s, ${seconds} seconden.`);
  console.log(`De atlas staat op http://${server.host ?? 'localhost'}:${server.port}${base}`);
  console.log('Stoppen: Ctrl+C.');
} catch (error) {
  reportError(error);
}
