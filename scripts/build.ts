import { requireValidContent } from '#check/require-valid.ts';
import { dagOf, formatDatum } from '#domain/text/datum.ts';
import { readBuildSettings } from '../config/settings.ts';
import { endProcess } from './ending/end-process.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { buildSite } from './site/astro-build.ts';

/**
 * `npm run build [-- --dag vandaag] [--schoon]`: checks the settings and the content, then builds the site into `OUT_DIR`, by default
 * `dist`. `--dag` is the day that the site counts from: `vandaag`, or a day such as 2026-11-30. With
 * `--schoon`, every page is made anew.
 */
try {
  const { dag, schoon } = readOptions(process.argv.slice(2), {
    dag: { type: 'string' },
    schoon: { type: 'boolean' },
  });
  if (dag !== undefined) process.env['PEILDATUM'] = dag;
  const settings = readBuildSettings(process.env, process.cwd());
  const { outDir, base, moment, reason, isForLooking } = settings;
  const peildatum = dagOf(moment);
  const count = await requireValidContent(process.cwd());
  const { pages, seconds, files } = await buildSite(outDir, {
    peildatum,
    base,
    isClean: schoon ?? false,
  });
  console.log(`De standen zijn van ${formatDatum(peildatum)}: ${reason}.`);
  if (isForLooking) {
    console.log('Dit is een bouw om te bekijken, en dat staat op de pagina’s: SITE_URL is leeg.');
  }
  if (files.kept > 0) {
    console.log(
      `Van de site die er stond zijn ${files.kept} bestanden overgenomen; ${files.made} zijn opnieuw gemaakt.`,
    );
  }
  console.log(`Klaar: ${count} records, ${pages} pagina’s in ${outDir}, ${seconds} seconden.`);
} catch (error) {
  reportError(error);
  // After an error in a page, Astro leaves its tools running, so the process would never exit.
  await endProcess();
}
