import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maxBytesOf, tooLarge } from '#check/text/raw-text.ts';
import type { Problem } from '#domain/problem/problem.ts';
import { compareText } from '#domain/text/order.ts';
import { fileRules } from './rules.ts';

export interface ContentFile {
  /** Path from the root of the repository, with forward slashes. */
  file: string;
  bytes: Uint8Array;
  /** Why the file was not opened; then `bytes` is empty. */
  refused?: Problem | undefined;
  /** Whether only its name is known; then `bytes` is empty. */
  unread?: boolean;
}

/** A file that was found and not opened yet. */
export interface ListedFile {
  file: string;
  /** Why it will not be opened. */
  refused?: Problem | undefined;
  /** Whether it is an ordinary file: no link, and nothing to wait for, such as a pipe. */
  isPlain: boolean;
}

/** Folders that editors write in. Every file in them must belong to a collection or be the file with outlines. */
export const contentFolders = ['content', 'data'];
/** The importer makes this folder on an editor's own machine; it is never committed. */
const ignored = 'data/bronnen/';

/** Files that the desktops of macOS and Windows leave in folders; git ignores them too. */
const debris = /(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

/** Whether a path, from the root of the repository, is checked: inside a content folder and not ignored. */
export function isWanted(file: string): boolean {
  const isInside = contentFolders.some((folder) => file.startsWith(`${folder}/`));
  return isInside && !file.startsWith(ignored) && !debris.test(file);
}

/**
 * All files under `content` and `data`, in the order of `compareText`. Links are not followed and files that are too
 * large are not opened: these come back as `refused`, as do files and folders that cannot be read.
 *
 * It reads one file after another without waiting in between: for thousands of small files that is several times as fast
 * as handing each of them to another thread.
 * @param only the paths to open; the others are left out, unless they could not even be listed
 */
export async function readContentFiles(
  root: string,
  only?: ReadonlySet<string>,
): Promise<ContentFile[]> {
  return listContentFiles(root)
    .filter(({ file, refused }) => refused || !only || only.has(file))
    .map((entry) => openContentFile(root, entry));
}

/** As `readContentFiles`, but without opening them. */
export function listContentFiles(root: string): ListedFile[] {
  const listed = contentFolders.flatMap((folder): ListedFile[] => {
    const info = lstatSync(join(root, folder), { throwIfNoEntry: false });
    if (info?.isSymbolicLink()) {
      return [{ file: folder, refused: { file: folder, ...fileRules.link() }, isPlain: false }];
    }
    return info?.isDirectory() ? listFiles(root, folder) : [];
  });
  return listed.toSorted((a, b) => compareText(a.file, b.file));
}

/** A listed file with its bytes, or why it was not opened. */
export function openContentFile(root: string, { file, refused }: ListedFile): ContentFile {
  return refused ? refuse(file, refused) : open(root, file);
}

/**
 * The text of a listed file, without a look at what is in it: for whoever has to know something of every file. `undefined` when it
 * cannot be read.
 */
export function peekInto(root: string, { file, isPlain }: ListedFile): string | undefined {
  if (!isPlain) return undefined;
  try {
    return readFileSync(`${root}/${file}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** All files in a folder and the folders in it, not opened yet. A folder that cannot be read is one refused file. */
function listFiles(root: string, folder: string): ListedFile[] {
  const entries = attempt(() => readdirSync(join(root, folder), { withFileTypes: true }));
  if ('code' in entries) {
    return [{ file: folder, refused: cannotOpen(folder, entries.code), isPlain: false }];
  }
  return entries.flatMap((entry): ListedFile[] => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listFiles(root, file);
    return isWanted(file) ? [{ file, isPlain: entry.isFile() }] : [];
  });
}

function open(root: string, file: string): ContentFile {
  const path = join(root, file);
  const info = lstatSync(path);
  if (info.isSymbolicLink()) return refuse(file, { file, ...fileRules.link() });
  if (!info.isFile()) return refuse(file, { file, ...fileRules.notAFile() });
  if (info.size > maxBytesOf(file)) return refuse(file, tooLarge(file, info.size));
  const bytes = attempt(() => readFileSync(path));
  return 'code' in bytes ? refuse(file, cannotOpen(file, bytes.code)) : { file, bytes };
}

/** What `read` gives, or the code of its error. */
function attempt<T extends object>(read: () => T): T | { code: string } {
  try {
    return read();
  } catch (error) {
    return readError(error);
  }
}

/** The error code of the operating system, such as `EACCES`; the text of the error when it has none. */
function readError(error: unknown): { code: string } {
  const code: unknown = new Map(Object.entries(Object(error))).get('code');
  return { code: String(code ?? error) };
}

function cannotOpen(file: string, code: string): Problem {
  return { file, ...fileRules.cannotOpen({ code }) };
}

function refuse(file: string, refused: Problem): ContentFile {
  return { file, bytes: new Uint8Array(), refused };
}
