import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { findCommit } from '../gate/basis.ts';

const run = promisify(execFile);

/** A folder with another version of the repository, to compare with. */
export interface Base {
  folder: string;
  remove: () => Promise<void>;
}

/**
 * The version to compare with: a folder, or the point where this branch left a branch, tag or commit.
 * @throws a Dutch error when git does not know it
 */
export async function openBase(root: string, name: string): Promise<Base> {
  const asFolder = await stat(resolve(name)).catch(() => undefined);
  if (asFolder?.isDirectory()) return { folder: resolve(name), remove: async () => {} };
  const commit = await findCommit(root, name);
  const folder = join(await mkdtemp(join(tmpdir(), 'basis-')), 'atlas');
  await run('git', ['worktree', 'add', '--quiet', '--detach', folder, commit], { cwd: root });
  return {
    folder,
    remove: async () => {
      await run('git', ['worktree', 'remove', '--force', folder], { cwd: root });
    },
  };
}

/**
 * Builds the site of a folder with its own code and the packages of this one.
 * @param epoch the moment that both sites count from, so that only real differences show
 */
export async function buildIn(folder: string, out: string, epoch: string): Promise<void> {
  const modules = join(folder, 'node_modules');
  const isBorrowed = !(await stat(modules).catch(() => undefined));
  // Hard links to the same files and not a link to the folder: Astro has a cache in it, which must not be shared.
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
