import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Problem } from '#domain/problem/problem.ts';
import { runGate } from '../../../scripts/gate/run.ts';
import { close, makeFolder, runCommand } from './folder.ts';
import { rulesOfFileSystem } from './rule-probes.ts';

/** What the check finds in a good atlas after something was done to its folder. */
async function foundAfter(change: (root: string) => void): Promise<Problem[]> {
  const root = makeFolder();
  change(root);
  return (await runGate({ root })).problems;
}

const probes: Record<(typeof rulesOfFileSystem)[number], () => Promise<Problem[]> | Problem[]> = {
  'file/not-a-file': () =>
    foundAfter((root) => execFileSync('mkfifo', [join(root, 'data/themas/pijp.json')])),
  'file/link': () =>
    foundAfter((root) => symlinkSync('water.json', join(root, 'data/themas/zelf.json'))),
  'file/cannot-open': () => {
    const root = makeFolder();
    const who = close(root, 'data/themas/water.json');
    const { output } = runCommand('controleer', ['--root', root, '--json'], {}, who);
    return (JSON.parse(output) as { problems: Problem[] }).problems;
  },
};

test.each(rulesOfFileSystem)('de regel %s meldt wat ertegen ingaat', async (rule) => {
  expect((await probes[rule]()).map((problem) => problem.rule)).toContain(rule);
});
