import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
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

/** The folders with what people write; all else is code. */
const dataFolders = ['content', 'data'];

/**
 * The code of one checkout with the records of another: what a stranger proposes to say, and nothing that a stranger proposes to
 * run. Only files are copied: a link could point at something outside.
 * @param code a checkout whose last commit has the code
 * @param data a folder with `content` and `data`
 * @throws a Dutch error when there is anything else than files and folders in the records
 */
export async function openWithData(code: string, data: string): Promise<Base> {
  const base = await openWorktree(code, 'HEAD');
  try {
    for (const name of dataFolders) {
      const entries = await readdir(join(data, name), { recursive: true, withFileTypes: true });
      const odd = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
      if (odd) throw new Error(`${join(odd.parentPath, odd.name)} is geen gewoon bestand`);
      await rm(join(base.folder, name), { recursive: true, force: true });
      await cp(join(data, name), join(base.folder, name), { recursive: true });
    }
    return base;
  } catch (error) {
    await base.remove();
    throw error;
  }
}

/**
 * The version to compare with: an existing folder, or a worktree of the commit where the current branch diverged from `name`.
 * @param name a folder, or a branch, tag or commit
 * @throws a Dutch error when it is not a folder and git does not know it
 */
export async function openBase(root: string, name: string): Promise<Base> {
  const asFolder = await stat(resolve(name)).catch(() => undefined);
  if (asFolder?.isDirectory()) return { folder: resolve(name), remove: async () => {} };
  return openWorktree(root, await findCommit(root, name));
}

async function openWorktree(root: string, commit: string): Promise<Base> {
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
 * @param settings variables of the build besides those of this process, such as the moment that two sites both count from
 */
export async function buildIn(
  folder: string,
  out: string,
  settings: Readonly<Record<string, string>>,
): Promise<void> {
  const modules = join(folder, 'node_modules');
  const isBorrowed = !(await stat(modules).catch(() => undefined));
  // Hard links to the files, not one link to the folder: it also holds Astro’s cache, which must not be shared.
  if (isBorrowed) await run('cp', ['-al', resolve('node_modules'), modules]);
  try {
    const env = { ...process.env, ...settings, OUT_DIR: resolve(out) };
    await run(process.execPath, ['scripts/build.ts'], {
      cwd: folder,
      env,
      maxBuffer: 2 ** 26,
    });
  } finally {
    if (isBorrowed) await rm(modules, { recursive: true, force: true });
  }
}
