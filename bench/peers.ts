import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readSite } from '../scripts/browser/site-files.ts';
import { readCounts } from '../scripts/cli/options.ts';
import { reportError } from '../scripts/cli/report-error.ts';
import { buildInto, checkOut } from '../scripts/workbench/build.ts';
import { copySources } from '../scripts/workbench/copy-sources.ts';
import { makeCorpus, writeCorpus } from './corpus/corpus.ts';
import type { Peer } from './peers/peer.ts';
import { allPeers } from './peers/peers.ts';
import { type PlainPage, toPlainPages } from './peers/plain-pages.ts';

/**
 * `npm run bench:peers [-- <afspraken> <rondes>]`: how long our whole build takes, data, feeds and search included, beside others that
 * make as many plain pages of about as many bytes: a program that only writes them, Hugo, Eleventy and Astro without anything of
 * ours. Each is run as a whole command, in turns, with nothing left of the run before: the median of three with the least and
 * the most, or one run each of a made-up atlas. Who is not installed is left out, with the reason; this never fails on a time.
 */
const work = resolve('.cache/peers');
const own = join(work, 'atlas');

interface Run {
  seconds: number;
  pages: number;
  /** Bytes of HTML, and of everything that was written. */
  html: number;
  all: number;
}

try {
  const [afspraken, rondes = 25] = readCounts(process.argv.slice(2), ['afspraken', 'rondes']);
  await rm(work, { recursive: true, force: true });
  await report(afspraken, rondes);
} catch (error) {
  reportError(error);
} finally {
  await rm(work, { recursive: true, force: true });
}

async function report(afspraken: number | undefined, rondes: number): Promise<void> {
  if (afspraken === undefined) await checkOut(own);
  else await copySources(own).then(() => writeCorpus(own, makeCorpus({ afspraken, rondes })));
  console.error('De atlas …');
  const ours = [await buildOurs()];
  const sizes = readSite(join(own, 'dist')).map(({ html }) => Buffer.byteLength(html));
  const pages = toPlainPages(sizes);
  const peers = allPeers();
  const present = peers.filter(({ missing }) => missing === undefined);
  const measured = new Map(present.map((peer): [Peer, Run[]] => [peer, []]));
  for (let round = 0; round < (afspraken === undefined ? 3 : 1); round += 1) {
    if (round > 0) ours.push(await buildOurs());
    for (const [peer, runs] of measured) {
      console.error(`${peer.name} …`);
      runs.push(await buildPeer(peer, pages));
    }
  }
  console.table([
    rowOf('de atlas', ours, ours),
    ...[...measured].map(([{ name }, runs]) => rowOf(name, runs, ours)),
  ]);
  for (const { name, missing } of peers)
    if (missing !== undefined) console.log(`${name} is niet gemeten: ${missing}.`);
}

async function buildOurs(): Promise<Run> {
  // The day after the last event of a made-up atlas; our own records need a day too, because a copy has no last commit.
  const settings = { SOURCE_DATE_EPOCH: '1782864000' };
  const start = performance.now();
  await buildInto('dist', settings, own);
  const seconds = (performance.now() - start) / 1000;
  // What other sites show in a frame is no page.
  const folder = join(own, 'dist');
  return { seconds, ...weigh(folder), pages: readSite(folder).length };
}

async function buildPeer(
  { name, prepare, command: [program, ...words] }: Peer,
  pages: readonly PlainPage[],
): Promise<Run> {
  const folder = join(work, 'ander');
  await rm(folder, { recursive: true, force: true });
  await prepare(folder, pages);
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  const seconds = (performance.now() - start) / 1000;
  const made = status === 0 ? weigh(join(folder, 'uit')) : undefined;
  if (made?.pages !== pages.length)
    throw new Error(
      `${name} maakte ${made?.pages ?? 'geen'} pagina’s: ${error ?? stdout + stderr}`,
    );
  return { seconds, ...made };
}

function weigh(folder: string): Omit<Run, 'seconds'> {
  let pages = 0;
  let html = 0;
  let all = 0;
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const path of paths.map((one) => one.replaceAll('\\', '/'))) {
    const info = statSync(join(folder, path));
    if (!info.isFile()) continue;
    const { size } = info;
    all += size;
    if (!path.endsWith('.html')) continue;
    pages += 1;
    html += size;
  }
  return { pages, html, all };
}

function rowOf(wat: string, runs: readonly Run[], ours: readonly Run[]) {
  const seconds = runs.map((run) => run.seconds).toSorted((a, b) => a - b);
  const [run] = runs;
  return {
    wat,
    seconden: Number(medianOf(runs).toFixed(2)),
    van: Number(seconds.at(0)?.toFixed(2)),
    tot: Number(seconds.at(-1)?.toFixed(2)),
    paginas: run?.pages,
    'MB HTML': Math.round((run?.html ?? 0) / 1e5) / 10,
    'MB alles': Math.round((run?.all ?? 0) / 1e5) / 10,
    'atlas ÷ dit': Number((medianOf(ours) / medianOf(runs)).toFixed(1)),
  };
}

function medianOf(runs: readonly Run[]): number {
  const sorted = runs.map(({ seconds }) => seconds).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
