import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { readContentFiles } from '#check/files/files.ts';
import { formatProblem } from '#domain/problem/problem.ts';
import { steps } from '../../scripts/beeld/ronde-2027.ts';
import { enteredOn, importRonde, performStep } from '../../scripts/beeld/walk-ronde.ts';

test('een ronde van 2027 komt met lijst en arrangement van opdracht tot atlas, met minder dan een vijfde van de toetsen', async () => {
  const root = mkdtempSync(join(tmpdir(), 'ronde-2027-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const name of ['content', 'data']) cpSync(name, join(root, name), { recursive: true });
  const before = new Set((await readContentFiles(root)).map(({ file }) => file));
  let keys = (await importRonde(root)).join('\n').length;
  for (const step of steps) keys += await performStep(root, step);

  const files = await readContentFiles(root);
  const { problems } = checkFiles(files, undefined, enteredOn);
  expect(problems.map(formatProblem)).toEqual([]);
  const made = files.flatMap(({ file }) => (before.has(file) ? [] : [file]));
  expect(made).toHaveLength(19);
  // By hand every character is typed, but for the indents, which `npm run opmaak` makes; and the path of each file.
  const byHand = made
    .map((file) => file.length + readFileSync(join(root, file), 'utf8').replace(/^ +/gm, '').length)
    .reduce((sum, length) => sum + length, 0);
  expect(keys / byHand).toBeLessThan(0.17);
  expect(keys / byHand).toBeGreaterThan(0.14);
});
