import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCounts } from '../scripts/cli/options.ts';
import type { Files } from '../tests/support/atlas.ts';
import { makeCorpus, writeCorpus } from './corpus/corpus.ts';

/**
 * `npm run bench:controleer [-- <afspraken>]`: what the check costs for this site, for a made-up atlas of so many afspraken with
 * the records that belong to them (about 10,000 together), for one of a tenth, and for the largest with two mistakes in
 * every afspraak. It runs the whole command, starting Node included: of three runs the least time and the most memory. It fails
 *
 * - when the check of any of them takes more than 700 MB;
 * - when a record takes more than 1.3 times as long in the large atlas as in the small one, with mistakes or without.
 *
 * The seconds on the clock are there to read: they say as much about the machine as about the check. Growth is of processor time, so
 * that no other program can make it fail.
 */
const [size = 9300] = readCounts(process.argv.slice(2), ['afspraken']);
const rondes = 10;
const mostMegabytes = 700;
const mostGrowth = 1.3;

interface Row {
  wat: string;
  records: number;
  /** On the clock, from start to end. */
  seconden: number;
  /** Of processor time, all cores together. */
  rekentijd: number;
  /** The most memory that the process had at any moment. */
  MB: number;
}

const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
try {
  const rows = [await measure('deze site', process.cwd())];
  for (const [name, afspraken, change] of [
    ['een tiende', Math.ceil(size / 10), keep],
    ['verzonnen atlas', size, keep],
    ['een tiende, fout in elke afspraak', Math.ceil(size / 10), withSlips],
    ['verzonnen atlas, fout in elke afspraak', size, withSlips],
  ] as const) {
    const root = join(folder, String(rows.length));
    await writeCorpus(root, change(makeCorpus({ afspraken, rondes })));
    rows.push(await measure(name, root));
    await rm(root, { recursive: true });
  }
  console.table(rows);
  const [, small, large, smallSlips, largeSlips] = rows;
  const problems = rows.flatMap(({ wat, MB }) =>
    MB > mostMegabytes ? [`${wat}: ${MB} MB, en hoogstens ${mostMegabytes} mag.`] : [],
  );
  for (const [few, many] of [
    [small, large],
    [smallSlips, largeSlips],
  ]) {
    const growth = perRecord(many) / perRecord(few);
    const text = `${many?.wat}: ${growth.toFixed(2)} keer zo veel rekentijd per record als bij een tiende.`;
    console.log(text);
    if (!(growth <= mostGrowth)) problems.push(`${text} Hoogstens ${mostGrowth} mag.`);
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true });
}

function keep(files: Files): Files {
  return files;
}

/** The files, with an unknown field and an unknown partij in every afspraak. */
function withSlips(files: Files): Files {
  const slips = Object.entries(files).map(([file, data]) => {
    if (!file.startsWith('content/afspraken/') || typeof data !== 'object') return [file, data];
    return [
      file,
      { ...data, title: 'x', partijen: [`partij-${file.length}-${file.slice(-12, -5)}`] },
    ];
  });
  return Object.fromEntries(slips);
}

function perRecord(row: Row | undefined): number {
  return row ? row.rekentijd / row.records : Number.NaN;
}

async function measure(wat: string, root: string): Promise<Row> {
  const runs: Omit<Row, 'wat'>[] = [];
  for (let run = 0; run < 3; run += 1) runs.push(await runOnce(root));
  return {
    wat,
    records: runs[0]?.records ?? 0,
    seconden: least(runs.map(({ seconden }) => seconden)),
    rekentijd: least(runs.map(({ rekentijd }) => rekentijd)),
    MB: Math.max(...runs.map(({ MB }) => MB)),
  };
}

function least(values: readonly number[]): number {
  return Number(Math.min(...values).toFixed(2));
}

/** Runs the command as npm does. At its end it writes what it took itself, because Node tells nothing about a child. */
async function runOnce(root: string): Promise<Omit<Row, 'wat'>> {
  const file = join(folder, 'usage.json');
  const report = `import { writeFileSync } from 'node:fs'; process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage(); writeFileSync(${JSON.stringify(file)}, JSON.stringify({ MB: Math.round(maxRSS * 1.024 / 1000), rekentijd: (userCPUTime + systemCPUTime) / 1e6 })); });`;
  const start = performance.now();
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      'scripts/cli/run.mjs',
      'controleer',
      '--json',
      '--root',
      root,
    ],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  const seconden = (performance.now() - start) / 1000;
  const { count } = JSON.parse(stdout || '{"count":0}');
  if (!(count > 0)) throw new Error(`de controle begon niet: ${stderr}`);
  return { records: count, seconden, ...JSON.parse(await readFile(file, 'utf8')) };
}
