import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileOf, importsOf } from './imports.ts';

/** The tools of a test that start a process or a server of their own. */
const starters = ['node:child_process', 'node:http', 'playwright-core', 'pagefind'];
const isElsewhere =
  /\.command\.test\.ts$|^tests\/(?:site|browser)\/|^tests\/zoeken\/zoeken\.test\.ts$/;

/**
 * Where what tests share is kept, and the room of the code that starts a process by itself; a script that starts something is for
 * its own tests to judge.
 */
const isTool = /^(?:tests|scripts\/workbench|scripts\/browser|src\/search\/read)\//;

/** What a file of the tests uses, by way of other files like that too. */
function toolsOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return importsOf(file, readFileSync(file, 'utf8'))
    .filter(({ typeOnly }) => !typeOnly)
    .flatMap(({ from }) => {
      const target = fileOf(file, from);
      if (target === undefined) return [from];
      return isTool.test(target) ? toolsOf(target, seen) : [];
    });
}

test('een test die een proces of een server start, heet ernaar', () => {
  const files = globSync('tests/**/*.test.ts').map((path) => path.replaceAll('\\', '/'));
  const misplaced = files
    .filter((file) => !isElsewhere.test(file))
    .filter((file) => toolsOf(file).some((tool) => starters.includes(tool)));
  expect(misplaced).toEqual([]);
  const commands = files.filter((file) => file.endsWith('.command.test.ts'));
  expect(commands.length).toBeGreaterThan(8);
  expect(commands.filter((file) => !toolsOf(file).some((tool) => starters.includes(tool)))).toEqual(
    [],
  );
});
