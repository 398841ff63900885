import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The records of this repository, read without saying so. */
const unsaid = /\b(?:checkContent|readContentFiles|readContent)\((?:process\.cwd\(\)[^)]*)?\)/;

test('een test die de records van de atlas leest, haalt hun map uit own-records.ts', () => {
  expect(unsaid.test('await checkContent(process.cwd())')).toBe(true);
  const files = globSync('tests/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    // What is built or started there reads the records in another process, which no import tells.
    .filter((file) => !/^tests\/(?:site|browser|zoeken|bench)\/|\.command\.test\.ts$/.test(file));
  expect(files.filter((file) => unsaid.test(readFileSync(file, 'utf8')))).toEqual([
    'tests/house/own-records.test.ts',
  ]);
});
