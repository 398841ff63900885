import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findCommit } from '../gate/basis.ts';

const run = promisify(execFile);

/** A folder that holds the version of the repository to compare with. */
export interface Base {
  folder: string;
  /** Removes what was made for it; leaves a folder that existed already. */
  remove: () => Promise<void>;
}

/**
 * The version to compare with: an existing folder, or a worktree of the commit where the current branch diverged from `name`.
 * @param name a folder, or a branch, tag or commit
 * @throws a Dutch error when it is not a folder and git does not know it
 */
export async function openBase(root: string, name: string): Promise<Base> {
  const asFolder = await stat(resolve(name)).catch(() => undefined);
  if (asFolder?.isDirectory()) return { folder: resolve(name), remove: async () => {} };
  const commit = await findCommit(root, name);
  const around = await mkdtemp(join(tmpdir(), 'basis-'));
  const folder = join(around, 'atlas');
  try {
    await run('git', ['worktree', 'add', '--quiet', '--detach', folder, commit], { cwd: root });
  } catch (error) {
    await rm(around, { recursive: true, force: true });
    throw error;
  }
  return {
    folder,
    remove: async () => {
      await run('git', ['worktree', 'remove', '--force', folder], { cwd: root });
      await rm(around, { recursive: true, force: true });
    },
  };
}

/**
 * Builds the site of a checkout with its own code; where it has no packages, with those of the current folder.
 * @param out where the site goes
 * @param epoch the moment that both sites count from, in seconds since 1970, so that only real differences show
 */
export async function buildIn(folder: string, out: string, epoch: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  const isBorrowed = !(await stat(modules).catch(() => undefined));
  // Hard links to the files, not one link to the folder: it also holds Astro’s cache, which must not be shared.
  if (isBorrowed) await run('cp', ['-al', resolve('node_modules'), modules]);
  try {
    const env = { ...process.env, OUT_DIR: resolve(out), SOURCE_DATE_EPOCH: epoch };
    await run(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      env,
      maxBuffer: 2 ** 26,
    });
  } finally {
    if (isBorrowed) await rm(modules, { recursive: true, force: true });
  }
}
