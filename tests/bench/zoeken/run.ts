import { cpus } from 'node:os';
import { launchBrowser } from '../../browser/launch.ts';
import { buildInto } from '../../site/build.ts';
import { readSite } from '../../site/site-files.ts';
import { buildCorpusSite } from './corpus-site.ts';
import { toDocuments } from './documents.ts';
import { type Measured, measureOwn, measureRival } from './measure.ts';
import { flexsearch } from './rivals/flexsearch.ts';
import { lunrNl } from './rivals/lunr.ts';
import { minisearch } from './rivals/minisearch.ts';
import { plainPagefind } from './rivals/pagefind.ts';
import { startBenchServer } from './server.ts';
import { toTables } from './table.ts';

// Usage: npm run bench:zoeken            the site itself, against four other ways to search it
//        npm run bench:zoeken -- 10000   the generated site of so many afspraken, against plain Pagefind
const size = Number(process.argv[2] ?? 0);
const folder = '.cache/bench-site';
console.log(`${cpus().length} cores, Node ${process.version}\n`);
if (size > 0) {
  const built = await buildCorpusSite({ afspraken: size, rondes: 12 });
  console.log(`${size} afspraken: built in ${built.seconds} s with ${built.megabytes ?? '?'} MB\n`);
  console.log(toTables(await measure(built.folder, [plainPagefind])));
} else {
  await buildInto(folder);
  console.log(toTables(await measure(folder, [plainPagefind, minisearch, lunrNl, flexsearch])));
}

async function measure(site: string, rivals: (typeof plainPagefind)[]): Promise<Measured[]> {
  const server = await startBenchServer(site);
  const browser = await launchBrowser();
  try {
    const measured = [await measureOwn(browser, server)];
    const documents = rivals.length > 1 ? toDocuments(readSite(site)) : [];
    for (const rival of rivals)
      measured.push(await measureRival(browser, server, rival, documents));
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}
