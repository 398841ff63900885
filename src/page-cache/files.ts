import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { copyFile, link, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Puts files of the old site in the new one. */
export type PlaceFile = (file: string, bytes: string) => Promise<boolean>;

/**
 * A function that puts a file of the old site in the new one, if it still has the bytes that were written then, and tells whether
 * it did. Both names lead to the same file on the disk where that is possible: nothing may write to it in place.
 */
export function placeBetween({ before, fresh }: { before: string; fresh: string }): PlaceFile {
  const made = new Set<string>();
  return async (file, bytes) => {
    const from = join(before, file);
    const to = join(fresh, file);
    const found = await readFile(from).catch(() => undefined);
    if (!found || digestOf(found) !== bytes) return false;
    const folder = dirname(to);
    if (!made.has(folder)) {
      await mkdir(folder, { recursive: true });
      made.add(folder);
    }
    await link(from, to).catch(() => copyFile(from, to));
    return true;
  };
}

/** Digest of the bytes of a file; `undefined` when it is not there. */
export function digestOfFile(folder: string, file: string): string | undefined {
  try {
    return digestOf(readFileSync(join(folder, file)));
  } catch {
    return undefined;
  }
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha1', bytes, 'base64url');
}
