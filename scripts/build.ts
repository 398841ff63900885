import { requireValidContent } from '#check/require-valid.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { buildSite, outDir } from './site/astro-build.ts';

/** `npm run build`: checks the content, then builds the site into `OUT_DIR`, by default `dist`. */
try {
  readOptions(process.argv.slice(2), {});
  const count = await requireValidContent(process.cwd());
  const { pages, seconds } = await buildSite();
  console.log(`Klaar: ${count} records, ${pages} pagina’s in ${outDir()}, ${seconds} seconden.`);
} catch (error) {
  reportError(error);
  // After an error in a page, Astro leaves its tools running, so the process would never exit.
  process.exit();
}
