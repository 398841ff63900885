import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openBase } from '../../../scripts/effect/base.ts';

/** A git repository with one commit of one file. */
function makeRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=t@example.nl', ...args], {
      cwd: folder,
    });
  git('init', '--quiet', '--initial-branch=main');
  writeFileSync(join(folder, 'a.txt'), 'a');
  git('add', '--all');
  git('commit', '--quiet', '--message=Begin');
  return folder;
}

test('een eerdere stand van de atlas laat na het vergelijken niets achter', async () => {
  const base = await openBase(makeRepository(), 'main');
  expect(existsSync(join(base.folder, 'a.txt'))).toBe(true);
  await base.remove();
  expect(existsSync(dirname(base.folder))).toBe(false);
});

test('een map die er al was, blijft', async () => {
  const folder = makeRepository();
  const base = await openBase(folder, folder);
  await base.remove();
  expect(existsSync(join(folder, 'a.txt'))).toBe(true);
});
