import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real git repository with the real content, and a bare clone of it that stands for the one on GitHub. */
export interface RepositoryFolder {
  work: string;
  bare: string;
  /** The hash of the commit that both begin with. */
  base: string;
  /** Runs git in the bare repository. @returns what it printed, trimmed */
  git: (...args: string[]) => string;
  remove: () => void;
}

/** Makes the two repositories in a temporary folder, with one commit of `content`, `data` and `.github` on `main`. */
export function createRepository(): RepositoryFolder {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  const work = join(folder, 'work');
  const bare = join(folder, 'bare.git');
  for (const part of ['content', 'data', '.github']) {
    cpSync(part, join(work, part), { recursive: true });
  }
  const run = (cwd: string, args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.nl', ...args], {
      cwd,
      encoding: 'utf8',
    }).trim();
  run(work, ['init', '--quiet', '--initial-branch=main']);
  run(work, ['add', '--all']);
  run(work, ['commit', '--quiet', '--message=Begin']);
  run(folder, ['clone', '--quiet', '--bare', work, bare]);
  return {
    work,
    bare,
    base: run(work, ['rev-parse', 'HEAD']),
    git: (...args) => run(bare, args),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
