import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

export interface ContentFile {
  /** Path from the top of the repository, with forward slashes. */
  file: string;
  bytes: Uint8Array;
}

/** Folders that editors write in; everything in them must belong to a collection. */
const folders = ['content', 'data'];
/** Made by the importer on an editor's own machine and never committed. */
const ignored = 'data/bronnen/';

/** What the desktop of a Mac or Windows leaves in a folder it showed; git ignores it too. */
const debris = /(?:^|\/)(?:\.DS_Store|Thumbs\.db)$/;

/** All files under `content` and `data`, in alphabetical order. */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const paths: string[] = [];
  for (const folder of folders) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (entry.isDirectory()) continue;
      const path = relative(root, join(entry.parentPath, entry.name));
      paths.push(path.replaceAll('\\', '/'));
    }
  }
  const wanted = paths.filter((path) => !path.startsWith(ignored) && !debris.test(path)).toSorted();
  return Promise.all(
    wanted.map(async (file) => ({ file, bytes: await readFile(join(root, file)) })),
  );
}
