import { execFileSync } from 'node:child_process';
import { ancestorsOf, descendantsOf } from '#domain/chain.ts';
import { compareAfspraken } from '#domain/compare.ts';
import { lifetimeOf, stepsOf } from '#domain/lifetime.ts';
import { earlierOf, laterOf } from '#domain/link/vervolg.ts';
import { mijlpalenOf, sorted } from '#domain/mijlpaal.ts';
import { mijlpalenParts } from '#domain/mijlpalen-parts.ts';
import type { Register } from '#domain/model.ts';
import { groupByPeriod } from '#domain/period.ts';
import { newsByBrief, reportDay, sinceEach, standsAt } from '#domain/since.ts';
import { standOf } from '#domain/stand.ts';
import { sourcedStand } from '#domain/stand-text.ts';
import { timelineOf } from '#domain/timeline.ts';
import { checkFiles } from '../../scripts/content/check.ts';
import { toContentFiles } from '../change.ts';
import { makeCorpus } from '../corpus.ts';

/**
 * Shows that nothing about time is worse than linear: the same work on made-up atlases over 12 rondes, each in a process of
 * its own, in processor time per afspraak. Run with `npm run bench:tijd`. It fails when all work together takes more than
 * 1.3 times as long per afspraak at 10,000 as at 1,000, when any part does so at 10,000 against 5,000, or above 1.5 GB.
 *
 * Each part is held to the larger step because its own times are small: at 1,000 everything it reads fits in the memory
 * inside the processor, and leaving that makes a few microseconds dearer once, however the work grows.
 */
const sizes = [1000, 5000, 10_000] as const;
const rondes = 12;
const mostRatio = 1.3;
const mostMemory = 1.5e9;
const peildatum = '2026-11-25';

/** What is done with a linked register, as the pages do it. */
const stages: Record<string, (register: Register) => unknown> = {
  'stand en uitleg': ({ afspraken }) =>
    afspraken.map((afspraak) => [
      stepsOf(afspraak),
      sourcedStand(afspraak, standOf(afspraak, peildatum)),
      lifetimeOf(afspraak, peildatum),
    ]),
  'ketens vergelijken': ({ afspraken }) =>
    afspraken.map((afspraak) => [
      ancestorsOf(afspraak),
      descendantsOf(afspraak),
      earlierOf(afspraak).map((earlier) => compareAfspraken(earlier, afspraak)),
      laterOf(afspraak).map((later) => compareAfspraken(afspraak, later)),
    ]),
  'sinds de vorige ronde': ({ afspraken, rondes: all }) => [
    newsByBrief(afspraken),
    sinceEach(all, afspraken),
  ],
  'de stand bij elke ronde': ({ afspraken, rondes: all }) =>
    standsAt(afspraken, all.map(reportDay)),
  mijlpalen: (register) =>
    [
      sorted(mijlpalenOf(register.afspraken, peildatum)),
      ...mijlpalenParts(register, peildatum).map((part) => part.mijlpalen),
    ].map((mijlpalen) => timelineOf(groupByPeriod(mijlpalen))),
};

interface Measured {
  /** Microseconds per afspraak, by stage. */
  times: Record<string, number>;
  /** Most bytes in use at any moment, the corpus itself included. */
  memory: number;
}

const [argument] = process.argv.slice(2);
if (argument === undefined) report();
else console.log(JSON.stringify(measure(Number(argument))));

function report(): void {
  const [small, middle, large] = sizes.map(measureApart);
  if (!small || !middle || !large) throw new Error('niets gemeten');
  const all = [small, middle, large];
  const [first, , last] = sizes;
  console.log(
    `µs per uitkomst, bij ${sizes.map((size) => String(size).padStart(8)).join('')}   ${last}/${first}  ${last}/${sizes[1]}`,
  );
  let heaviest = 0;
  for (const stage of Object.keys(large.times)) {
    const times = all.map((measured) => measured.times[stage] ?? 0);
    heaviest = Math.max(heaviest, printRow(stage, times).last);
  }
  const total = printRow(
    'alles samen',
    all.map(({ times }) => Object.values(times).reduce((sum, one) => sum + one, 0)),
  );
  console.log(
    `${'geheugen, in MB'.padEnd(24)}${all.map(({ memory }) => format(memory / 1e6)).join('')}`,
  );
  if (total.whole > mostRatio || heaviest > mostRatio || large.memory > mostMemory) {
    console.error(
      `Te zwaar: hoogstens ${mostRatio}× de tijd per uitkomst en ${mostMemory / 1e9} GB.`,
    );
    process.exitCode = 1;
  }
}

/** Prints the times of one stage and returns their ratios: over the whole range, and over its last step. */
function printRow(stage: string, times: readonly number[]): { whole: number; last: number } {
  const [small = 0, middle = 0, large = 0] = times;
  const whole = large / small;
  const last = large / middle;
  console.log(
    `${stage.padEnd(24)}${times.map(format).join('')}${whole.toFixed(2).padStart(11)}${last.toFixed(2).padStart(12)}`,
  );
  return { whole, last };
}

function measureApart(size: number): Measured {
  const output = execFileSync(
    process.execPath,
    ['--expose-gc', ...process.execArgv, import.meta.filename, String(size)],
    { encoding: 'utf8' },
  );
  return JSON.parse(output);
}

/**
 * The best of some runs: what other work on the machine adds is never less than nothing. Both sizes do the same amount of
 * work altogether, so that the engine knows the code equally well.
 */
function measure(size: number): Measured {
  const files = toContentFiles(makeCorpus({ afspraken: size, rondes }));
  const runs = Array.from({ length: Math.max(1, Math.round((3 * sizes[2]) / size)) }, () =>
    time(files),
  );
  const names = ['controleren en koppelen', ...Object.keys(stages)];
  const times = names.map((name) => [
    name,
    (Math.min(...runs.map((one) => one[name] ?? 0)) * 1000) / size,
  ]);
  return { times: Object.fromEntries(times), memory: process.resourceUsage().maxRSS * 1024 };
}

/** Milliseconds of processor time of each stage; each begins without the waste of the one before. */
function time(files: ReturnType<typeof toContentFiles>): Record<string, number> {
  globalThis.gc?.();
  const start = cpu();
  const { register, problems } = checkFiles(files);
  if (problems.length > 0) throw new Error('de verzonnen atlas heeft fouten');
  const taken: Record<string, number> = { 'controleren en koppelen': cpu() - start };
  for (const [name, stage] of Object.entries(stages)) {
    globalThis.gc?.();
    const begin = cpu();
    stage(register);
    taken[name] = cpu() - begin;
  }
  return taken;
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function format(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0).padStart(8);
}
