import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Problem } from '#domain/problem.ts';
import { maxBytesOf, tooLarge } from '#domain/raw-text.ts';

export interface ContentFile {
  /** Path from the top of the repository, with forward slashes. */
  file: string;
  bytes: Uint8Array;
  /** Why the file was not opened; then `bytes` is empty. */
  refused?: Problem | undefined;
}

/** Folders that editors write in; everything in them must belong to a collection. */
export const contentFolders = ['content', 'data'];
/** Made by the importer on an editor's own machine and never committed. */
const ignored = 'data/bronnen/';

/** What the desktop of a Mac or Windows leaves in a folder it showed; git ignores it too. */
const debris = /(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

/** Whether a path is one of the files that the atlas is made of. */
export function isWanted(file: string): boolean {
  const isInside = contentFolders.some((folder) => file.startsWith(`${folder}/`));
  return isInside && !file.startsWith(ignored) && !debris.test(file);
}

/** All files under `content` and `data`, in alphabetical order. Links are not followed and large files not opened. */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const files: ContentFile[] = [];
  for (const folder of contentFolders) {
    const path = join(root, folder);
    const info = await lstat(path).catch(() => undefined);
    if (info?.isSymbolicLink()) files.push(refuse(folder, isLink(folder)));
    if (!info?.isDirectory()) continue;
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (entry.isDirectory()) continue;
      const full = join(entry.parentPath, entry.name);
      const file = relative(root, full).replaceAll('\\', '/');
      if (isWanted(file)) files.push({ file, bytes: new Uint8Array() });
    }
  }
  const sorted = files.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const opened: ContentFile[] = [];
  // Not all at once: a process may hold only so many files open.
  for (let start = 0; start < sorted.length; start += 500) {
    const part = sorted.slice(start, start + 500);
    opened.push(
      ...(await Promise.all(part.map((file) => (file.refused ? file : open(root, file.file))))),
    );
  }
  return opened;
}

async function open(root: string, file: string): Promise<ContentFile> {
  const path = join(root, file);
  const info = await lstat(path);
  if (info.isSymbolicLink()) return refuse(file, isLink(file));
  if (!info.isFile()) return refuse(file, { file, message: 'is geen gewoon bestand' });
  if (info.size > maxBytesOf(file)) return refuse(file, tooLarge(file, info.size));
  return { file, bytes: await readFile(path) };
}

function isLink(file: string): Problem {
  const message = 'is een snelkoppeling naar een andere plaats';
  return { file, message, mend: 'Zet het bestand zelf hier, met zijn inhoud.' };
}

function refuse(file: string, refused: Problem): ContentFile {
  return { file, bytes: new Uint8Array(), refused };
}
