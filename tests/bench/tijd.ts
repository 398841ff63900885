import { execFileSync } from 'node:child_process';
import { ancestorsOf, descendantsOf } from '#domain/chain.ts';
import { compareAfspraken } from '#domain/compare.ts';
import { lifetimeOf, stepsOf } from '#domain/lifetime.ts';
import { earlierOf, laterOf } from '#domain/link/vervolg.ts';
import { mijlpalenOf, sorted } from '#domain/mijlpaal.ts';
import { mijlpalenParts } from '#domain/mijlpalen-parts.ts';
import type { Register } from '#domain/model.ts';
import { groupByPeriod } from '#domain/period.ts';
import { newsByBrief, reportDay, sinceLast, standAt } from '#domain/since.ts';
import { standOf } from '#domain/stand.ts';
import { sourcedStand } from '#domain/stand-text.ts';
import { timelineOf } from '#domain/timeline.ts';
import { checkFiles } from '../../scripts/content/check.ts';
import { toContentFiles } from '../change.ts';
import { makeCorpus } from '../corpus.ts';

/**
 * Shows that nothing about time is worse than linear: the same work on 1,000 and on 10,000 afspraken over 12 rondes, each
 * in a process of its own, in time per afspraak. Run with `npm run bench:tijd`; it fails above a ratio of 1.3 or 1.5 GB.
 */
const sizes = [1000, 10_000] as const;
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
    all.map((ronde) => sinceLast(ronde, afspraken)),
  ],
  'de stand bij elke ronde': ({ afspraken, rondes: all }) =>
    all.map((ronde) => standAt(afspraken, reportDay(ronde))),
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
  const [small, large] = sizes.map(measureApart);
  if (!small || !large) throw new Error('niets gemeten');
  console.log(
    `per uitkomst, in µs            ${sizes.map((size) => String(size).padStart(8)).join('')}   verhouding`,
  );
  let worst = 0;
  for (const [stage, time] of Object.entries(large.times)) {
    const before = small.times[stage] ?? 0;
    const ratio = time / before;
    worst = Math.max(worst, ratio);
    console.log(`${stage.padEnd(31)}${format(before)}${format(time)}   ${ratio.toFixed(2)}`);
  }
  console.log(
    `geheugen, in MB                ${format(small.memory / 1e6)}${format(large.memory / 1e6)}`,
  );
  if (worst > mostRatio || large.memory > mostMemory) {
    console.error(
      `Te zwaar: hoogstens ${mostRatio}× de tijd per uitkomst en ${mostMemory / 1e9} GB.`,
    );
    process.exitCode = 1;
  }
}

function measureApart(size: number): Measured {
  const output = execFileSync(
    process.execPath,
    [...process.execArgv, import.meta.filename, String(size)],
    {
      encoding: 'utf8',
    },
  );
  return JSON.parse(output);
}

/** The middle of some runs; the first ones, in which the engine still compiles, are not counted. */
function measure(size: number): Measured {
  for (let round = 0; round < 3; round += 1) run(400);
  const files = toContentFiles(makeCorpus({ afspraken: size, rondes }));
  const runs = Array.from({ length: size > 5000 ? 3 : 5 }, () => time(files));
  const names = ['controleren en koppelen', ...Object.keys(stages)];
  const times = names.map((name) => [
    name,
    (middle(runs.map((one) => one[name] ?? 0)) * 1000) / size,
  ]);
  return { times: Object.fromEntries(times), memory: process.resourceUsage().maxRSS * 1024 };
}

function run(size: number): void {
  time(toContentFiles(makeCorpus({ afspraken: size, rondes })));
}

/** Milliseconds of processor time of each stage: on a shared machine the clock says what others do. */
function time(files: ReturnType<typeof toContentFiles>): Record<string, number> {
  const start = cpu();
  const { register, problems } = checkFiles(files);
  if (problems.length > 0) throw new Error('de verzonnen atlas heeft fouten');
  const taken: Record<string, number> = { 'controleren en koppelen': cpu() - start };
  for (const [name, stage] of Object.entries(stages)) {
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

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function format(value: number): string {
  return value.toFixed(value < 10 ? 1 : 0).padStart(8);
}
