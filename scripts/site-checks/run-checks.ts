import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Accepted, weigh } from './accepted.ts';
import { nightPackage } from './check/night.ts';
import type { BuiltSites, Program, SiteCheck } from './check/site-check.ts';
import { type Checked, jsonOf, tableOf } from './summary.ts';

/** The settings of one run. */
export interface Run {
  sites: BuiltSites;
  /** Check everything instead of the fixed sample. */
  all: boolean;
  isInstalled: (program: Program) => boolean;
  /** Findings that may stay for a while. */
  accepted: readonly Accepted[];
  /** `YYYY-MM-DD`. */
  today: string;
  /** Prints one line of the report. */
  say: (line: string) => void;
}

/**
 * Runs the checks in turn, and ends with a table of them and one line of JSON. A check that lacks a program, throws or has
 * nothing to look at has failed: none is ever skipped, but that a sample leaves out those of the night, and says so.
 * @returns what each found
 */
export async function runChecks(
  checks: readonly SiteCheck[],
  run: Run,
): Promise<readonly Checked[]> {
  const done: Checked[] = [];
  for (const check of checks) {
    if (check.nightly && !run.all) {
      run.say(`${check.name}: alleen met --alles`);
      continue;
    }
    const start = performance.now();
    const problems = missingPrograms(check, run);
    const outcome = problems.length === 0 ? await tryCheck(check, run) : { parts: 0, problems };
    const { accepted: list, today, all } = run;
    const weighed = weigh(check.name, outcome, { list, today, all });
    const seconds = (performance.now() - start) / 1000;
    done.push({ name: check.name, key: check.key, seconds, ...weighed });
    run.say(`${check.name}: ${summary(weighed)}`);
    for (const problem of weighed.problems) run.say(`- ${problem}`);
    for (const problem of weighed.accepted) run.say(`- aanvaard: ${problem}`);
  }
  run.say('');
  for (const line of tableOf(done)) run.say(line);
  run.say(jsonOf(done, run.all));
  return done;
}

/** Whether a program is in a folder of `PATH`, or in `/usr/sbin`, where Debian puts servers; or a package in `night/`. */
export function isInstalled(program: Program): boolean {
  if ('package' in program) return existsSync(nightPackage(program.package));
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const { command, instead = command } = program;
  return folders.some((folder) =>
    [command, instead].some((name) => isExecutable(join(folder, name))),
  );
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function missingPrograms(check: SiteCheck, run: Run): string[] {
  return check.programs
    .filter((program) => !run.isInstalled(program))
    .map((program) =>
      'package' in program
        ? `${program.package} is hier niet opgehaald; draai npm ci --prefix night`
        : `${program.command} is hier niet geïnstalleerd; op Debian en Ubuntu: apt-get install ${program.debian}`,
    );
}

/** Turns an exception into a problem, so that the other checks still run. */
async function tryCheck(check: SiteCheck, run: Run) {
  const progress = (done: number, of: number) => {
    if (done % 500 === 0) run.say(`${check.name}: ${done} van ${of}`);
  };
  try {
    return await check.run(run.sites, run.all, progress);
  } catch (error) {
    return { parts: 0, problems: [error instanceof Error ? error.message : String(error)] };
  }
}

function summary({ parts, problems }: { parts: number; problems: string[] }): string {
  const looked = parts === 0 ? 'niets bekeken' : `${parts} bekeken`;
  return `${looked}, ${problems.length === 0 ? 'geen fouten' : `${problems.length} fouten`}`;
}
