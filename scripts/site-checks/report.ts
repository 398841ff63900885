import { readFile, writeFile } from 'node:fs/promises';
import type { Checked } from './summary.ts';

/** What one check found, as the accessibility page has it (src/accessibility/test-run.ts). */
export interface Reported {
  date: string;
  all: boolean;
  parts: number;
  problems: number;
  accepted: number;
}

/** Where the page reads it. */
const file = 'src/accessibility/test-run.json';

/** Adds what checks found today to the report. See `addToReport`. */
export async function writeReport(
  done: readonly Checked[],
  run: { today: string; all: boolean },
): Promise<void> {
  const earlier: Record<string, Reported> = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, `${JSON.stringify(addToReport(earlier, done, run), undefined, 2)}\n`);
}

/**
 * Puts what checks found today in the report of earlier days; a check that was not run keeps what it had, and a sample
 * does not replace a run of everything. Only checks with a key say something about accessibility.
 * @param today `YYYY-MM-DD`
 * @param all whether everything was looked at
 */
export function addToReport(
  earlier: Readonly<Record<string, Reported>>,
  done: readonly Checked[],
  { today, all }: { today: string; all: boolean },
): Record<string, Reported> {
  const found = done.flatMap(({ key, parts, problems, accepted }): [string, Reported][] =>
    key === undefined || (!all && earlier[key]?.all)
      ? []
      : [[key, { date: today, all, parts, problems: problems.length, accepted: accepted.length }]],
  );
  return Object.fromEntries(
    Object.entries({ ...earlier, ...Object.fromEntries(found) }).toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    ),
  );
}
