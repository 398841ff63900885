import { execFileSync } from 'node:child_process';
import { most } from '../scripts/budget/limits.ts';
import { readCounts } from '../scripts/cli/options.ts';
import { checkFiles } from '../src/check/check.ts';
import { toContentFiles } from '../tests/support/change.ts';
import { makeCorpus } from './corpus/corpus.ts';
import { placeStages } from './place-stages.ts';
import { timeStages } from './time-stages.ts';

/**
 * `npm run bench:tijd`: shows that no work on time and place grows faster than linearly. It does the same work on sets of
 * made-up atlases over 12 rondes, each set in a process of its own, and compares the processor time per afspraak. It fails, with the
 * limits of `budgetten.json`, when
 *
 * - all work together takes more than 1.3 times as long per afspraak in one atlas of 10,000 as in one of 1,000;
 * - a part that is at least a twentieth of the work, or all smaller parts together, takes more than 1.3 times as long in one
 *   atlas of 10,000 as in ten of 1,000 in the same process;
 * - any smaller part takes more than twice as long in that comparison (quadratic work would take ten times as long);
 * - one atlas of 10,000 takes more than 1.5 GB.
 *
 * If a time is over its limit, all sets are measured again, at most four times. The best times and the highest memory count.
 * A set takes about a minute of processor time, so on a busy machine much longer: which set is measured goes to stderr.
 *
 * Why parts are compared with ten small atlases instead of one: a part that takes a few microseconds per afspraak mostly waits
 * for memory, and a small atlas fits in the cache of the processor. The stage `walk`, which only reads every record once, shows
 * how much slower that alone becomes. With as many records in memory on both sides, most of the rest is the work itself. Even
 * so, the smallest parts, like the walk, differ by half from run to run without a change in the code, so for one of them alone
 * a finer limit than twice as long would mean nothing.
 */
const sets = [
  { atlases: 1, size: 1000, name: '1 × 1000' },
  { atlases: 10, size: 1000, name: '10 × 1000' },
  { atlases: 1, size: 10_000, name: '1 × 10.000' },
] as const;
const rondes = 12;
const rounds = 3;
/** A part below this share of all work is small. */
const smallShare = 1 / 20;
const peildatum = '2026-11-25';

const checking = 'controleren en koppelen';
const walking = 'alleen langslopen';
const stages = { ...timeStages(peildatum), ...placeStages(peildatum) };

interface Measured {
  /** Microseconds of processor time per afspraak, by stage. */
  times: Record<string, number>;
  /** The most bytes that the process held at any moment, including the corpus itself. */
  memory: number;
}

/** The set that this process measures, counted from 1; the process that `npm run` starts gets none. */
const [number] = readCounts(process.argv.slice(2), ['het nummer van een verzameling']);
if (number === undefined) report();
else console.log(JSON.stringify(measure(sets[number - 1] ?? sets[0])));

function report(): void {
  const all = sets.map((_, index) => measureApart(index));
  for (let again = 0; again < 4 && judge(all).length > 0; again += 1) measureAgain(all);
  const large = all[2];
  if (!large) throw new Error('niets gemeten');
  console.log(
    `${'µs per uitkomst, bij'.padEnd(36)}${sets.map(({ name }) => name.padStart(12)).join('')}   groei, even veel geheugen`,
  );
  for (const stage of Object.keys(large.times)) {
    const times = all.map((measured) => measured.times[stage] ?? 0);
    const [, before = 0, after = 0] = times;
    printRow(stage, times, after / before);
  }
  const totals = all.map(totalOf);
  const [first = 0, , last = 0] = totals;
  const small = Object.keys(large.times).filter(
    (stage) => stage !== walking && (large.times[stage] ?? 0) < smallShare * last,
  );
  const sums = all.map((measured) => sumOf(measured, small));
  printRow('waarvan kleine delen', sums, (sums[2] ?? 0) / (sums[1] ?? 0));
  printRow('alles samen', totals, last / (totals[1] ?? 0));
  const megabytes = all.map(({ memory }) => memory / 1e6);
  console.log(`${'geheugen, in MB'.padEnd(36)}${megabytes.map(format).join('')}`);
  console.log(
    `Alles samen, één atlas van 10.000 tegen één van 1000: ${(last / first).toFixed(2)} keer zo veel tijd per uitkomst.`,
  );
  const tooSlow = judge(all);
  if (tooSlow.length > 0 || large.memory > most.timeMemory) {
    console.error(
      `Te zwaar (hoogstens ${most.timeRatio} keer zo veel tijd per uitkomst, voor een klein deel apart ${most.timeRatioOfSmallPart} keer, en ${most.timeMemory / 1e9} GB): ${tooSlow.join('; ') || 'geheugen'}.`,
    );
    process.exitCode = 1;
  }
}

/** The parts that take too long, in Dutch. */
function judge([alone, many, large]: readonly Measured[]): string[] {
  if (!alone || !many || !large) throw new Error('niets gemeten');
  const isSmall = (stage: string) => (large.times[stage] ?? 0) < smallShare * totalOf(large);
  const growth = (stage: string) => (large.times[stage] ?? 0) / (many.times[stage] ?? 0);
  const parts = Object.keys(large.times).filter((stage) => stage !== walking);
  const slow = parts.filter(
    (stage) => growth(stage) > (isSmall(stage) ? most.timeRatioOfSmallPart : most.timeRatio),
  );
  const small = parts.filter(isSmall);
  if (sumOf(large, small) / sumOf(many, small) > most.timeRatio) slow.push('de kleine delen samen');
  if (totalOf(large) / totalOf(alone) > most.timeRatio)
    slow.push('alles samen, tegen één van 1000');
  return slow;
}

function sumOf({ times }: Measured, stages: readonly string[]): number {
  return stages.reduce((sum, stage) => sum + (times[stage] ?? 0), 0);
}

/** Measures every set once more and keeps the best times, because on a busy machine one of them may have had bad luck. */
function measureAgain(all: readonly Measured[]): void {
  for (const [index, known] of all.entries()) {
    const { times, memory } = measureApart(index);
    for (const [stage, time] of Object.entries(times))
      known.times[stage] = Math.min(known.times[stage] ?? time, time);
    known.memory = Math.max(known.memory, memory);
  }
}

function totalOf({ times: { [walking]: _, ...work } }: Measured): number {
  return Object.values(work).reduce((sum, one) => sum + one, 0);
}

function printRow(stage: string, times: readonly number[], growth: number): void {
  console.log(
    `${stage.padEnd(36)}${times.map(format).join('')}${growth.toFixed(2).padStart(8)}${stage === walking ? '   (maatstaf)' : ''}`,
  );
}

function measureApart(index: number): Measured {
  console.error(`Wordt gemeten: ${sets[index]?.name} uitkomsten …`);
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', ...process.execArgv, import.meta.filename, String(index + 1)],
    { encoding: 'utf8' },
  );
  return JSON.parse(output);
}

/** The best of several rounds, since other work on the machine can only add time. */
function measure({ atlases, size }: (typeof sets)[number]): Measured {
  const corpora = Array.from({ length: atlases }, (_, index) =>
    toContentFiles(makeCorpus({ afspraken: size, rondes, seed: index + 1 })),
  );
  const best: Record<string, number> = {};
  const total = atlases * size;
  const keepBest = (name: string, milliseconds: number) => {
    best[name] = Math.min(best[name] ?? Number.POSITIVE_INFINITY, (milliseconds * 1000) / total);
  };
  // A small set gets more rounds, so the engine optimises its code equally well.
  for (let left = (rounds * 10_000) / total; left > 0; left -= 1) time(corpora, keepBest);
  return { times: best, memory: process.resourceUsage().maxRSS * 1024 };
}

/** Times each stage over all atlases, in milliseconds of processor time, collecting garbage before each. */
function time(
  corpora: readonly ReturnType<typeof toContentFiles>[],
  keep: (name: string, milliseconds: number) => void,
): void {
  const begin = start();
  const registers = corpora.map((files) => {
    const { register, problems } = checkFiles(files);
    if (problems.length > 0) throw new Error('de verzonnen atlas heeft fouten');
    return register;
  });
  keep(checking, begin());
  for (const [name, stage] of Object.entries({ [walking]: walk, ...stages })) {
    const began = start();
    for (const register of registers) stage(register);
    keep(name, began());
  }
}

/** Only reads every afspraak, its events and the labels it links to: as linear as work can be. */
function walk({ afspraken }: Parameters<(typeof stages)[string]>[0]): number {
  let seen = 0;
  for (const { label, verloop, provincies, gebieden, themas, partijen } of afspraken) {
    seen += label.length;
    for (const { event, until } of verloop) seen += until.length + event.datum.length;
    for (const nodes of [provincies, gebieden, themas, partijen])
      for (const node of nodes) seen += node.label.length;
  }
  return seen;
}

/** Starts a clock of processor time; the result, when called, reads it in milliseconds. */
function start(): () => number {
  globalThis.gc?.();
  const begin = cpu();
  return () => cpu() - begin;
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function format(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0).padStart(12);
}
