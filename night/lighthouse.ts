import lighthouse, { type Flags } from 'lighthouse';
import { startBenchServer } from '../bench/zoeken/server.ts';
import { launchBrowser } from '../scripts/browser/launch.ts';
import { freePort } from '../scripts/workbench/free-port.ts';

/**
 * `node night/lighthouse.ts <folder of a built site> <paths>`: what Lighthouse says of these pages on a phone, with its own slow line
 * and processor, worked out from what it saw. Prints one line of JSON for each page: the points of 100 in each category, and the
 * audits that cost points.
 */
const [folder = 'dist', ...paths] = process.argv.slice(2);
const port = await freePort();
const server = await startBenchServer(folder);
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const flags: Flags = {
  port,
  output: 'json',
  logLevel: 'silent',
  onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  // A site that is built to look at asks search engines to stay away.
  skipAudits: ['is-crawlable'],
};
try {
  for (const path of paths) {
    const result = await lighthouse(`${server.address}${path}`, flags);
    if (!result) throw new Error(`Lighthouse zegt niets van ${path}`);
    const { categories, audits } = result.lhr;
    const points = Object.values(categories).map(({ id, score }): [string, number | null] => [
      id,
      score === null ? null : Math.round(score * 100),
    ]);
    const lost = Object.values(categories).flatMap(({ auditRefs }) =>
      auditRefs
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
        .map(({ id }) => `${id} ${audits[id]?.displayValue ?? audits[id]?.title ?? ''}`.trim()),
    );
    console.log(JSON.stringify({ path, points: Object.fromEntries(points), lost }));
  }
} finally {
  await browser.close();
  await server.close();
}
