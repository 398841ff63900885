import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import { compileCache } from '../../../scripts/workbench/process.ts';
import { goodFiles } from '../../support/atlas.ts';
import { writeFiles } from '../../support/write-files.ts';

/** A folder that is gone after the test, with the good atlas of the tests in it. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, goodFiles());
  return folder;
}

/** The files of git of the first repository that was made here; all that begin so are the same. */
let committed: Record<string, Buffer> | undefined;

/** The same in a git repository, with everything committed. */
export function makeRepository(): string {
  const folder = makeFolder();
  committed ??= makeCommit(folder);
  for (const [file, bytes] of Object.entries(committed)) writeTo(folder, file, bytes);
  return folder;
}

function makeCommit(folder: string): Record<string, Buffer> {
  git(folder, 'init', '--quiet', '--initial-branch=main', '--template=');
  commit(folder);
  const files = readdirSync(join(folder, '.git'), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
      .map((file) => [relative(folder, file), readFileSync(file)]),
  );
}

export function commit(folder: string): void {
  git(folder, 'add', '--all');
  git(
    folder,
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@example.nl',
    'commit',
    '--quiet',
    '--message=x',
  );
}

export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' });
}

export function writeTo(folder: string, file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

export function readFrom(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

export function copyFolder(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'atlas-'));
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Makes a file or folder unreadable, and says as whom to run so that this holds: nothing is closed to the superuser. */
export function close(root: string, file: string): { uid?: number } {
  chmodSync(root, 0o755);
  chmodSync(join(root, file), 0o000);
  onTestFinished(() => chmodSync(join(root, file), 0o755));
  return process.getuid?.() === 0 ? { uid: 65_534 } : {};
}

/** What an npm command says and how it ends, in an environment with only these variables of its own. */
export function runCommand(
  command: string,
  args: string[],
  env: Record<string, string> = {},
  who: { uid?: number } = {},
) {
  const { PATH = '', HOME = '' } = process.env;
  try {
    const output = execFileSync(process.execPath, ['scripts/cli/run.mjs', command, ...args], {
      encoding: 'utf8',
      env: { PATH, HOME, ...compileCache, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...who,
    });
    return { status: 0, output, errors: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { status, output: stdout, errors: stderr };
  }
}
