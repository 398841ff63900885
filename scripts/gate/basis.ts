import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { contentFolders, isWanted, readContentFiles } from '#check/files/files.ts';

const run = promisify(execFile);

/** The files of the atlas as they were before a change. */
export interface Basis {
  /** Paths from the top of the repository. */
  files: string[];
  /** The texts of some of them, by path. */
  read: (files: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Whether a file certainly had exactly this text; `false` may mean unknown. Saves reading every unchanged file. */
  isSame: (file: string, text: string) => boolean;
  /** Whether it is a commit, and not a folder. */
  isCommit: boolean;
}

/** A file as it is now. */
export interface CurrentFile {
  file: string;
  text: string;
}

/** The name of what to compare with. */
export interface BasisName {
  /** A folder, or a commit, branch or tag of git. */
  name: string;
  /** Compare with the commit itself, even if the work did not start from it: the head of a branch before a push. */
  isExact?: boolean;
}

/**
 * The state to compare with. For a branch it is the commit where the current work diverged from it, so what others have added
 * since does not count as removed.
 * @param root the repository
 * @throws a Dutch error when the name is neither a folder nor known to git
 */
export async function openBasis(root: string, basis: BasisName): Promise<Basis> {
  if (basis.isExact) return openCommit(root, await findExactCommit(root, basis.name));
  const folder = resolve(basis.name);
  if (await isFolder(folder)) return openFolder(folder);
  return openCommit(root, await findCommit(root, basis.name));
}

async function openFolder(folder: string): Promise<Basis> {
  const files = await readContentFiles(folder);
  return {
    files: files.filter(({ refused }) => !refused).map(({ file }) => file),
    read: async (wanted) =>
      new Map(
        await Promise.all(
          wanted.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
        ),
      ),
    isSame: () => false,
    isCommit: false,
  };
}

async function openCommit(root: string, commit: string): Promise<Basis> {
  const listed = await git(root, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...contentFolders,
  ]);
  const blobs = new Map<string, string>();
  for (const entry of listed.split('\0')) {
    // Mode, type and name of the object, a tab, and the path.
    const [about = '', file = ''] = entry.split('\t');
    if (isWanted(file)) blobs.set(file, about.split(' ').at(-1) ?? '');
  }
  return {
    files: [...blobs.keys()],
    read: (wanted) => readBlobs(root, new Map(wanted.map((file) => [file, blobs.get(file) ?? '']))),
    isSame: (file, text) => blobs.get(file) === nameOfBlob(text, blobs.get(file)),
    isCommit: true,
  };
}

/**
 * The texts of files, of which git knows the objects by these names. One process reads them all: a change of the form of every record
 * would otherwise start thousands.
 * @throws a Dutch error when git does not have one of them
 */
async function readBlobs(
  root: string,
  blobs: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.size === 0) return texts;
  const running = run('git', ['-C', root, 'cat-file', '--batch'], {
    encoding: 'buffer',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  // When git stops before it has read all, the end of the process says why.
  running.child.stdin?.on('error', () => undefined).end([...blobs.values(), ''].join('\n'));
  const { stdout } = await running;
  let from = 0;
  for (const file of blobs.keys()) {
    // A line with name, type and number of bytes; then these, and the end of a line.
    const start = stdout.indexOf('\n', from) + 1;
    const [, type, size] = stdout.toString('latin1', from, start).split(' ');
    if (type !== 'blob')
      throw new Error(`git heeft de oude tekst van ${file} niet. Haal die op met git fetch.`);
    from = start + Number(size) + 1;
    texts.set(file, stdout.toString('utf8', start, from - 1));
  }
  return texts;
}

/** The name that git gives to a text: a hash of its length and bytes, with SHA-256 if `other` is such a name, else SHA-1. */
function nameOfBlob(text: string, other = ''): string {
  const bytes = Buffer.from(text);
  const hash = createHash(other.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/**
 * The last commit that `name` and the current work have in common; for a branch, where the work diverged from it.
 * @param name a branch, tag or commit
 * @throws a Dutch error when git does not know it
 */
export async function findCommit(root: string, name: string): Promise<string> {
  const commit = await lookUp(root, name);
  if (commit === undefined) {
    throw new Error(
      `--basis ${name}: dit is geen map en ook geen tak of commit die hier bekend is. Haal die eerst op met git fetch.`,
    );
  }
  // Without a common ancestor (a clone of one commit), the commit itself is all there is.
  return git(root, ['merge-base', commit, 'HEAD']).then(
    (base) => base.trim(),
    () => commit,
  );
}

/** Finds a commit by its hash. If history was rewritten no branch holds it any more, and it is fetched by that hash. */
async function findExactCommit(root: string, sha: string): Promise<string> {
  const known = await lookUp(root, sha);
  if (known !== undefined) return known;
  await git(root, ['fetch', '--quiet', '--no-tags', 'origin', sha]).catch(() => '');
  const fetched = await lookUp(root, sha);
  if (fetched !== undefined) return fetched;
  throw new Error(
    `De stand van vóór deze wijziging (${sha}) is niet meer op te halen. Vergelijk zelf met een tak of commit die er nog is: npm run controleer -- --basis <tak>`,
  );
}

async function lookUp(root: string, name: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  return git(root, args).then(
    (commit) => commit.trim(),
    () => undefined,
  );
}

async function git(root: string, args: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', root, ...args], { maxBuffer: 256 * 1024 * 1024 });
  return stdout;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}
