import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { missingPackages } from '../../bench/zoeken/rivals/missing.ts';

/** The repository without the packages of the bench, as after `npm ci` alone. */
function withoutBenchPackages(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of ['node_modules', 'src', 'scripts', 'config', 'tests', 'package.json']) {
    symlinkSync(resolve(name), join(folder, name));
  }
  cpSync('bench', join(folder, 'bench'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  });
  return folder;
}

test('npm run bench:zoeken zegt zonder zijn pakketten in één zin hoe ze komen', () => {
  const cwd = withoutBenchPackages();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bench/zoeken.ts'], {
    cwd,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    /^\nDe pakketten waarmee [^\n]*flexsearch[^\n]*: npm ci --prefix bench\n$/,
  );
});

test('een pakket van de bench is er of is er niet', () => {
  const bench = join(withoutBenchPackages(), 'bench');
  const all = missingPackages(bench);
  expect(all).toContain('lunr');
  for (const name of all) mkdirSync(join(bench, 'node_modules', name), { recursive: true });
  expect(missingPackages(bench)).toEqual([]);
});
