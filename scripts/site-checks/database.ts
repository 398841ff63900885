import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { siteCheck } from './check/site-check.ts';

const run = promisify(execFile);

/** What is asked of the database, and what must come back. */
const questions: readonly (readonly [sql: string, expected: RegExp])[] = [
  ['PRAGMA integrity_check', /^ok$/],
  ['PRAGMA foreign_key_check', /^$/],
  ['SELECT count(*) > 0 FROM afspraken JOIN verloop ON verloop.afspraak = afspraken.id', /^1$/],
];

/** Opens the SQLite download with the program of Debian, which is often years older than the SQLite in Node. */
export const database = siteCheck<(typeof questions)[number]>({
  name: 'De database in sqlite3 van Debian',
  programs: [{ command: 'sqlite3', debian: 'sqlite3' }],
  sample: () => questions,
  all: () => questions,
  look: async ({ plain }, asked) => {
    const problems: string[] = [];
    for (const [sql, expected] of asked) {
      const { stdout } = await run('sqlite3', ['-readonly', join(plain, 'data/atlas.sqlite'), sql]);
      if (!expected.test(stdout.trim())) problems.push(`“${sql}” gaf “${stdout.trim()}”`);
    }
    return problems;
  },
});
