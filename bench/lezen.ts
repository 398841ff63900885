import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { most } from '../scripts/budget/limits.ts';
import { shiftSoFar } from '../scripts/browser/in-page.ts';
import { launchBrowser } from '../scripts/browser/launch.ts';
import { readCounts } from '../scripts/cli/options.ts';
import { startBenchServer } from './zoeken/server.ts';

/**
 * `npm run bench:lezen [-- <rounds>]`: how soon a reader on a slow phone sees the text of a page of `dist`, as a ratio to the same
 * text as bare HTML in the same run. Build first. 390 px wide, a processor four times as slow, 150 ms to the server and 1.6 Mbit a
 * second. It fails when `budgetten.json` allows less: of
 * what moves on a page after it was shown, there or 1280 px wide, of the files that it asks for before it can be read, or of that ratio.
 */
const [rounds = 7] = readCounts(process.argv.slice(2), ['rondes']);
const paths = [
  '/',
  '/afspraken/2024/zoetwater-noord/',
  '/provincies/overijssel/',
  '/brieven/2024/water/',
  '/mijlpalen/',
  '/partijen/rijk/',
  '/kamerstukken/34682-205/',
  '/afspraken/',
];
/** Of these a script fills a part, so only whether something moves is looked at. */
const filled = ['/zoeken/', '/zoeken/?q=woningbouw', '/stand/?op=2025-06-01', '/vergelijk/'];
const folder = 'dist';
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

if (!existsSync(join(folder, 'index.html'))) {
  console.error('Er is geen gebouwde site in dist. Bouw eerst: npm run build');
  process.exit(1);
}

interface Seen {
  /** Milliseconds until the largest part of the first view was painted. */
  largest: number;
  /** Cumulative layout shift. */
  shift: number;
  /** Bytes over the wire, by address. */
  sent: ReadonlyMap<string, number>;
}

const server = await startBenchServer(folder);
const browser = await launchBrowser();
console.log(
  'pagina'.padEnd(36),
  'tekst, ms'.padStart(14),
  'kaal, ms'.padStart(14),
  'verhouding  schuift  bestanden  kB',
);
for (const path of paths) {
  const bare = `/kaal${path}`;
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  server.put(bare, bareOf(html));
  const [own, plain]: [Seen[], Seen[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    own.push(await look(browser, path));
    plain.push(await look(browser, bare));
  }
  const [ownTime, plainTime] = [own, plain].map((seen) =>
    spread(seen.map(({ largest }) => largest)),
  );
  const ratio = (ownTime?.middle ?? 0) / (plainTime?.middle ?? 1);
  const wide = await look(browser, path, desk);
  const [shift = 0] = [...own, wide].map((seen) => seen.shift).toSorted((a, b) => b - a);
  const { sent = new Map<string, number>() } = own[0] ?? {};
  // A script at the end of a page and a drawing beside the text are not needed to read it.
  const before = [...sent].filter(([address]) => !/\.(?:js|svg)$/.test(address));
  const bytes = before.reduce((sum, [, size]) => sum + size, 0);
  console.log(
    path.padEnd(36),
    formatSpread(ownTime).padStart(14),
    formatSpread(plainTime).padStart(14),
    ratio.toFixed(2).padStart(10),
    shift.toFixed(3).padStart(8),
    String(before.length).padStart(10),
    (bytes / 1000).toFixed(0).padStart(4),
  );
  judgeShift(path, shift);
  const hasStyle = html.indexOf('<link rel="stylesheet"') > html.indexOf('</head>');
  const mostRatio = hasStyle ? most.paintRatio : most.paintRatioOfLongPage;
  if (ratio > mostRatio) fail(`${path} heeft een verhouding van meer dan ${mostRatio}.`);
  if (before.length > most.filesBeforeReading)
    fail(`${path} vraagt ${before.length} bestanden: ${before.map(([name]) => name).join(' ')}`);
}
for (const path of filled) {
  const { shift } = await look(browser, path);
  const { shift: onDesk } = await look(browser, path, desk);
  console.log(path.padEnd(36), 'schuift', shift.toFixed(3), onDesk.toFixed(3));
  judgeShift(path, Math.max(shift, onDesk));
}
await browser.close();
await server.close();

function judgeShift(path: string, shift: number): void {
  if (shift > most.shift) fail(`${path} verschuift ${shift.toFixed(3)}; hoogstens ${most.shift}.`);
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

/** The same text and elements without styles, fonts, scripts and pictures. */
function bareOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<link\b[^>]*>/g, '')
    .replace(/<meta http-equiv[^>]*>/g, '');
}

/** One visit by somebody who was never here. */
async function look(by: Browser, path: string, viewport = phone): Promise<Seen> {
  const context = await by.newContext({ viewport });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 1_600_000 / 8,
    uploadThroughput: 750_000 / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  server.takeSent();
  await page.goto(`${server.address}${path}`, { waitUntil: 'load' });
  await page.waitForTimeout(filled.includes(path) ? 5000 : 500);
  const largest = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let latest = 0;
        new PerformanceObserver((list) => {
          latest = list.getEntries().at(-1)?.startTime ?? latest;
        }).observe({ type: 'largest-contentful-paint', buffered: true });
        setTimeout(() => done(latest), 300);
      }),
  );
  const shift = await page.evaluate(shiftSoFar);
  await context.close();
  return { largest, shift, sent: server.takeSent() };
}

interface Spread {
  least: number;
  middle: number;
  most: number;
}

function spread(values: readonly number[]): Spread {
  const ordered = values.toSorted((a, b) => a - b);
  const at = (index: number) => ordered.at(index) ?? 0;
  return { least: at(0), middle: at(Math.floor(ordered.length / 2)), most: at(-1) };
}

function formatSpread(of: Spread | undefined): string {
  return of ? `${of.middle.toFixed(0)} (${of.least.toFixed(0)}–${of.most.toFixed(0)})` : '';
}
