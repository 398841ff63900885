import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { most } from '../scripts/budget/limits.ts';
import { readOptionsAndFiles } from '../scripts/cli/options.ts';
import { WrongCall } from '../scripts/cli/wrong-call.ts';
import { checkFiles } from '../src/check/check.ts';
import { addressesOf } from '../src/exports/address/address.ts';
import { toContentFiles } from '../tests/support/change.ts';
import { makeCorpus } from './corpus/corpus.ts';
import { type ExportKind, exportKinds } from './export-kinds.ts';
import { buildCorpusSite } from './zoeken/corpus-site.ts';

/**
 * `npm run bench:uitvoer [-- <afspraken>] [--zonder-bouw]`: what each export of the data costs on a made-up atlas: files, bytes and
 * processor time, and what it holds in memory. Then it builds that atlas with the files of each record and without them, and
 * prints the one as a ratio to the other.
 *
 * Everything is made twice. The first time is measured for speed; it also fills the caches that outcomes have of their own. If
 * the second time leaves more of the memory that the atlas itself takes than `budgetten.json` allows, an export holds on to what it
 * made, and memory grows with the number of exports: then it fails.
 */
const rondes = 12;
const peildatum = '2026-07-01';

const { positionals, values } = readOptionsAndFiles(process.argv.slice(2), {
  'zonder-bouw': { type: 'boolean', default: false },
});
const afspraken = readSize(positionals);
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const register = readCorpus();
const before = heap();
const peakBefore = peak();
const kinds = exportKinds({
  register,
  addresses: addressesOf(new URL('https://atlas.example'), '/'),
  peildatum,
  commit: '',
  perRecord: true,
});
const rows: Measured[] = [];
for (const kind of kinds) rows.push(await measure(kind));
console.table(rows.map(rowOf));
const total = (field: 'files' | 'bytes' | 'milliseconds') =>
  rows.reduce((sum, row) => sum + row[field], 0);
console.log(
  `${afspraken} uitkomsten: ${total('files')} stukken, ${inMB(total('bytes'))} MB, ${Math.round(total('milliseconds'))} ms van één kern.`,
);

const caches = heap() - before;
const heldBefore = heap();
for (const kind of kinds) await measure(kind);
const kept = heap() - heldBefore;
console.log(
  `Geheugen: ${inMB(before)} MB voor de atlas, ${inMB(caches)} MB bewaarde antwoorden, hoogstens ${inMB(peak())} MB in het proces (vóór de uitvoer ${inMB(peakBefore)} MB). Alles nog eens maken houdt ${inMB(kept)} MB vast.`,
);
if (kept > most.exportKept * before) {
  console.error(
    `Meer dan ${most.exportKept * 100}% van de atlas: een uitvoer houdt vast wat zij maakte.`,
  );
  process.exitCode = 1;
}

if (!values['zonder-bouw']) {
  const size = { afspraken, rondes };
  const [bare, full] = [
    await buildCorpusSite(size, { RECORD_FILES: '0' }),
    await buildCorpusSite(size),
  ];
  const ratio = (read: (built: typeof full) => number | undefined) =>
    ((read(full) ?? Number.NaN) / (read(bare) ?? Number.NaN)).toFixed(2);
  console.log(
    `De hele bouw: ${bare.seconds} s met ${bare.megabytes} MB zonder bestanden per record, ${full.seconds} s met ${full.megabytes} MB ermee: ${ratio(({ seconds }) => seconds)} keer zo veel tijd en ${ratio(({ megabytes }) => megabytes)} keer zo veel geheugen.`,
  );
}

interface Measured {
  kind: ExportKind;
  files: number;
  bytes: number;
  /** The biggest file, which is held while it is made. */
  biggest: number;
  /** Of processor time. */
  milliseconds: number;
  /** By how many bytes the most that the process ever held went up. */
  raised: number;
}

async function measure(kind: ExportKind): Promise<Measured> {
  collectGarbage();
  const held = peak();
  const start = process.cpuUsage();
  const sizes: number[] = [];
  for await (const made of kind.makeAll()) sizes.push(Buffer.byteLength(made));
  const { user, system } = process.cpuUsage(start);
  return {
    kind,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    biggest: sizes.reduce((most, size) => Math.max(most, size), 0),
    milliseconds: (user + system) / 1000,
    raised: peak() - held,
  };
}

function rowOf({ kind, files, bytes, biggest, milliseconds, raised }: Measured) {
  return {
    uitvoer: kind.name,
    stukken: files,
    kB: Math.round(bytes / 1000),
    'grootste, kB': Math.round(biggest / 1000),
    ms: Math.round(milliseconds),
    'piek erbij, MB': Math.round(raised / 1e6),
    'per record': kind.perRecord ? 'ja' : '',
  };
}

function readCorpus() {
  const { register: linked, problems } = checkFiles(
    toContentFiles(makeCorpus({ afspraken, rondes })),
  );
  if (problems.length > 0) throw new Error('de verzonnen atlas heeft fouten');
  return linked;
}

/** The bytes that are in use, without what can be collected. */
function heap(): number {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function inMB(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** @throws `WrongCall` for anything but one number */
function readSize([given = '1000', extra]: readonly string[]): number {
  const wrong = extra ?? (/^[1-9]\d*$/.test(given) ? undefined : given);
  if (wrong !== undefined) {
    throw new WrongCall(
      `${wrong} kan hier niet. Toegestaan: één heel getal, het aantal uitkomsten.`,
    );
  }
  return Number(given);
}
