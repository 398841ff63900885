import { cpus } from 'node:os';
import { launchBrowser } from '../scripts/browser/launch.ts';
import { readSite } from '../scripts/browser/site-files.ts';
import { readCounts } from '../scripts/cli/options.ts';
import { reportError } from '../scripts/cli/report-error.ts';
import { buildInto } from '../scripts/workbench/build.ts';
import { buildCorpusSite } from './zoeken/corpus-site.ts';
import { toDocuments } from './zoeken/documents.ts';
import { type Measured, measureOwn, measureRival, ownName } from './zoeken/measure.ts';
import { missingPackages } from './zoeken/rivals/missing.ts';
import { plainPagefind, writePagefind } from './zoeken/rivals/pagefind.ts';
import type { Rival } from './zoeken/rivals/rival.ts';
import { startBenchServer } from './zoeken/server.ts';
import { toTables } from './zoeken/table.ts';

/**
 * `npm run bench:zoeken`: compares the search of the site with five other ways to search it, four of which need packages that
 * `npm ci --prefix bench` installs.
 * `npm run bench:zoeken -- 10000`: the same for a generated site of so many afspraken, with plain Pagefind only.
 */
try {
  const [size] = readCounts(process.argv.slice(2), ['afspraken']);
  if (size) await compareOnCorpus(size);
  else await compareOnSite();
} catch (error) {
  reportError(error);
}

async function compareOnCorpus(size: number): Promise<void> {
  sayMachine();
  const built = await buildCorpusSite({ afspraken: size, rondes: 12 });
  console.log(`${size} afspraken: built in ${built.seconds} s with ${built.megabytes ?? '?'} MB\n`);
  console.log(toTables(await measure(built.folder, [plainPagefind], false)));
}

async function compareOnSite(): Promise<void> {
  const missing = missingPackages(import.meta.dirname);
  if (missing.length > 0) {
    throw new Error(
      `De pakketten waarmee het zoeken wordt vergeleken, ontbreken (${missing.join(', ')}); haal ze op met: npm ci --prefix bench`,
    );
  }
  sayMachine();
  const folder = '.cache/bench-site';
  const { flexsearch } = await import('./zoeken/rivals/flexsearch.ts');
  const { lunrNl } = await import('./zoeken/rivals/lunr.ts');
  const { minisearch } = await import('./zoeken/rivals/minisearch.ts');
  const { orama } = await import('./zoeken/rivals/orama.ts');
  await buildInto(folder);
  const rivals = [plainPagefind, minisearch, lunrNl, flexsearch, orama];
  console.log(toTables(await measure(folder, rivals, true)));
}

function sayMachine(): void {
  console.log(`${cpus().length} cores, Node ${process.version}\n`);
}

async function measure(
  site: string,
  rivals: readonly Rival[],
  score: boolean,
): Promise<Measured[]> {
  await writePagefind(site);
  const server = await startBenchServer(site);
  const browser = await launchBrowser();
  try {
    // The rivals first: they are quick, except for making and packing the large index that some have.
    const documents = score ? toDocuments(readSite(site)) : [];
    const measured: Measured[] = [];
    for (const rival of rivals) {
      console.error(`${rival.name} …`);
      measured.push(await measureRival(browser, server, rival, documents, score));
    }
    console.error(`${ownName} …`);
    return [await measureOwn(browser, server, score), ...measured];
  } finally {
    await browser.close();
    await server.close();
  }
}
