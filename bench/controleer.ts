import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCounts } from '../scripts/cli/options.ts';
import { runGate } from '../scripts/gate/run.ts';
import type { Files } from '../tests/support/atlas.ts';
import { makeCorpus, writeCorpus } from './corpus/corpus.ts';

/**
 * `npm run bench:controleer [-- <afspraken>]`: how long the check takes for this site and for a made-up atlas of about 10,000
 * records, in seconds for the whole command, starting Node included: the best of three runs. The ratio shows whether time grows
 * in proportion to size.
 */
const [size = 9300] = readCounts(process.argv.slice(2), ['afspraken']);
const command = ['scripts/controleer.ts'];

const folder = await mkdtemp(join(tmpdir(), 'atlas-'));
try {
  const files = makeCorpus({ afspraken: size, rondes: 10 });
  await writeCorpus(folder, files);
  const rows = [
    { wat: 'deze site', ...(await measure(process.cwd())) },
    { wat: 'verzonnen atlas', ...(await measure(folder)) },
  ];
  await writeCorpus(folder, withSlips(files));
  rows.push({ wat: 'met een fout in elke afspraak', ...(await measure(folder)) });
  console.table(rows);
  const [own, big] = rows;
  if (own && big) {
    const more = big.records / own.records;
    const longer = big.seconden / own.seconden;
    console.log(
      `${more.toFixed(1)} keer zo veel records kosten ${longer.toFixed(1)} keer zo veel tijd.`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
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

async function measure(root: string) {
  const { count, problems } = await runGate({ root });
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    spawnSync(process.execPath, [...command, '--root', root], { stdio: 'ignore' });
    return (performance.now() - start) / 1000;
  });
  return {
    records: count,
    fouten: problems.length,
    seconden: Number(Math.min(...times).toFixed(2)),
  };
}
