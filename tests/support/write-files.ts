import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './atlas.ts';
import { toContentFiles } from './change.ts';

/** Writes the files of an atlas below a folder, as an editor would; makes the folders that are not there. */
export function writeFiles(root: string, files: Files): void {
  for (const { file, bytes } of toContentFiles(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
}
