import { readFile } from 'node:fs/promises';
import { formatProblem, formatProblems, type Problem } from '#domain/problem/problem.ts';
import { rulePlace } from '#domain/problem/rule.ts';
import { readOptions } from './cli/options.ts';
import { reportError } from './cli/report-error.ts';
import { toAnnotations, withoutCommands } from './gate/annotations.ts';
import type { BasisName } from './gate/basis.ts';
import { basisOfEvent, publishedBasis } from './gate/event-basis.ts';
import { type GateResult, runGate } from './gate/run.ts';

const usage = `Gebruik: npm run controleer -- [opties]

  --basis <tak of map>  vergelijk ook met eerder: geen adres mag verdwijnen
  --gebeurtenis         in GitHub: vergelijk met wat er voor deze wijziging was
  --gepubliceerd        in GitHub: vergelijk met wat er op de site staat
  --fix                 verbeter eerst wat maar op één manier goed kan
  --json                schrijf het resultaat als JSON
  --root <map>          controleer content/ en data/ in een andere map
  --help                deze uitleg`;

/**
 * `npm run controleer`: checks all content without building. Exits with 0 when all is well, 1 when an editor has something to
 * fix, 2 when the check itself could not run.
 */
try {
  const options = readOptions(process.argv.slice(2), {
    basis: { type: 'string' },
    gebeurtenis: { type: 'boolean' },
    gepubliceerd: { type: 'boolean' },
    root: { type: 'string' },
    fix: { type: 'boolean' },
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  if (options.help) console.log(usage);
  else {
    const { root = process.cwd(), fix } = options;
    const basis = options.gepubliceerd
      ? publishedBasis(process.env)
      : options.gebeurtenis
        ? await readBasis()
        : toBasis(options.basis);
    const result = await runGate({ root, fix, basis });
    report(result, options.json ?? false);
    if (result.problems.length > 0) process.exitCode = 1;
  }
} catch (error) {
  if (process.argv.includes('--json')) reportAsJson(error);
  else reportError(error);
  process.exitCode = 2;
}

/** Prints JSON with the fields of a report, so a program can read it whether or not the check ran. */
function reportAsJson(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  console.log(
    JSON.stringify(
      { ok: false, count: 0, fixed: [], problems: [], notes: [], fout: message },
      null,
      2,
    ),
  );
}

function toBasis(name: string | undefined): BasisName | undefined {
  return name === undefined ? undefined : { name };
}

async function readBasis(): Promise<BasisName | undefined> {
  const path = process.env['GITHUB_EVENT_PATH'];
  if (!path) throw new Error('--gebeurtenis: GITHUB_EVENT_PATH ontbreekt');
  return basisOfEvent(JSON.parse(await readFile(path, 'utf8')));
}

function report({ problems, notes, count, fixed }: GateResult, asJson: boolean): void {
  if (asJson) {
    const explained = problems.map((problem) => ({ ...problem, docs: rulePlace(problem.rule) }));
    const result = { ok: problems.length === 0, count, fixed, problems: explained, notes };
    console.log(JSON.stringify(result, null, 2));
    return;
  }
  for (const file of fixed) console.log(`${file}: verbeterd`);
  reportNotes(notes);
  if (problems.length === 0) {
    console.log(`${count} bestanden gecontroleerd: geen fouten gevonden.`);
    return;
  }
  const message = formatProblems(problems);
  if (process.env['GITHUB_ACTIONS'] !== 'true') {
    console.error(`\n${message}`);
    if (problems.some(({ fix }) => fix)) {
      console.error('Een deel hiervan kan vanzelf: npm run controleer -- --fix\n');
    }
    return;
  }
  console.log(withoutCommands(message));
  console.log(toAnnotations(problems));
}

/** What stops nothing, under a heading that says so. */
function reportNotes(notes: readonly Problem[]): void {
  if (notes.length === 0) return;
  const lines = notes.map((note) => `- ${formatProblem(note)}`);
  const text = `Om te weten; dit houdt niets tegen.\n\n${lines.join('\n')}\n`;
  if (process.env['GITHUB_ACTIONS'] !== 'true') console.log(`\n${text}`);
  else console.log(`${withoutCommands(text)}\n${toAnnotations(notes, 'warning')}`);
}
