import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Puts files of the old site in the new one. */
export type PlaceFile = (file: string, mark: string) => boolean;

/**
 * A function that puts a file of the old site in the new one, if nobody wrote to it since, and tells whether it did. Both names lead
 * to the same file on the disk where that is possible: nothing may write to it in place.
 */
export function placeBetween({ before, fresh }: { before: string; fresh: string }): PlaceFile {
  const made = new Set<string>();
  return (file, mark) => {
    const from = join(before, file);
    const to = join(fresh, file);
    if (markOfFile(before, file) !== mark) return false;
    const folder = dirname(to);
    if (!made.has(folder)) {
      mkdirSync(folder, { recursive: true });
      made.add(folder);
    }
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
    return true;
  };
}

/** What changes whenever somebody writes to a file: its length and the moment. `undefined` when it is not there. */
export function markOfFile(folder: string, file: string): string | undefined {
  const found = statSync(join(folder, file), { throwIfNoEntry: false });
  return found && `${found.size} ${found.mtimeMs}`;
}

/** The file of an address, from the top of the site. The address is without the base path. */
export function fileOf(path: string): string {
  const file = decodeURI(path).slice(1);
  if (file === '404/') return '404.html';
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
