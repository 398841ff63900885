import { cpus } from 'node:os';
import { launchBrowser } from '../../tests/browser/launch.ts';
import { buildInto } from '../../tests/site/build.ts';
import { readSite } from '../../tests/site/site-files.ts';
import { buildCorpusSite } from './corpus-site.ts';
import { toDocuments } from './documents.ts';
import { type Measured, measureOwn, measureRival } from './measure.ts';
import { flexsearch } from './rivals/flexsearch.ts';
import { lunrNl } from './rivals/lunr.ts';
import { minisearch } from './rivals/minisearch.ts';
import { plainPagefind } from './rivals/pagefind.ts';
import type { Rival } from './rivals/rival.ts';
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
  console.log(toTables(await measure(built.folder, [plainPagefind], false)));
} else {
  await buildInto(folder);
  console.log(
    toTables(await measure(folder, [plainPagefind, minisearch, lunrNl, flexsearch], true)),
  );
}

async function measure(
  site: string,
  rivals: readonly Rival[],
  score: boolean,
): Promise<Measured[]> {
  const server = await startBenchServer(site);
  const browser = await launchBrowser();
  try {
    const measured = [await measureOwn(browser, server, score)];
    const documents = score ? toDocuments(readSite(site)) : [];
    for (const rival of rivals)
      measured.push(await measureRival(browser, server, rival, documents, score));
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}
