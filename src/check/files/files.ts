import { lstat, readdir, readFile } from 'node:fs/promises';
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
 */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  for (const folder of contentFolders) {
    const path = join(root, folder);
    const info = await lstat(path).catch(() => undefined);
    if (info?.isSymbolicLink()) files.push(refuse(folder, { file: folder, ...fileRules.link() }));
    if (!info?.isDirectory()) continue;
    files.push(...(await listFiles(root, folder)));
  }
  const sorted = files.toSorted((a, b) => compareText(a.file, b.file));
  const opened: ContentFile[] = [];
  // In batches: the number of files that a process may have open is limited.
  for (let start = 0; start < sorted.length; start += 500) {
    const part = sorted.slice(start, start + 500);
    opened.push(
      ...(await Promise.all(part.map((file) => (file.refused ? file : open(root, file.file))))),
    );
  }
  return opened;
}

/** All files in a folder and the folders in it, not opened yet. A folder that cannot be read is one refused file. */
async function listFiles(root: string, folder: string): Promise<ContentFile[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(readError);
  if (!Array.isArray(entries)) return [refuse(folder, cannotOpen(folder, entries.code))];
  const files = await Promise.all(
    entries.map(async (entry): Promise<ContentFile[]> => {
      const file = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, file);
      return isWanted(file) ? [{ file, bytes: new Uint8Array() }] : [];
    }),
  );
  return files.flat();
}

async function open(root: string, file: string): Promise<ContentFile> {
  const path = join(root, file);
  const info = await lstat(path);
  if (info.isSymbolicLink()) return refuse(file, { file, ...fileRules.link() });
  if (!info.isFile()) return refuse(file, { file, ...fileRules.notAFile() });
  if (info.size > maxBytesOf(file)) return refuse(file, tooLarge(file, info.size));
  const bytes = await readFile(path).catch(readError);
  return 'code' in bytes ? refuse(file, cannotOpen(file, bytes.code)) : { file, bytes };
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
