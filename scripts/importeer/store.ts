import { existsSync } from 'node:fs';
import { link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { removeWhenInterrupted } from './interrupt.ts';

/** A file that the importer makes, with its path from the folder where it may write. */
export interface OutputFile {
  file: string;
  text: string;
}

/** What became of one file. */
export interface Stored {
  file: string;
  wat: 'gemaakt' | 'bestond al' | 'zou worden gemaakt';
}

/**
 * Writes the files below `folder`, and never over one that is there. All are first written in a folder of their own and then
 * put in place, so that an interruption leaves no half file.
 * @throws for a path that leads out of the folder
 */
export async function store(
  folder: string,
  files: readonly OutputFile[],
  isDry: boolean,
): Promise<Stored[]> {
  const root = resolve(folder);
  const stored: Stored[] = [];
  const fresh: OutputFile[] = [];
  for (const output of files) {
    const path = resolve(root, output.file);
    if (!path.startsWith(root + sep)) throw new Error(`${output.file} ligt buiten ${folder}`);
    const isThere = existsSync(path);
    if (!isThere) fresh.push(output);
    const wat = isThere ? 'bestond al' : isDry ? 'zou worden gemaakt' : 'gemaakt';
    stored.push({ file: output.file, wat });
  }
  if (isDry || fresh.length === 0) return stored;
  await mkdir(root, { recursive: true });
  const temporary = await mkdtemp(join(root, '.importeer-'));
  const letGo = removeWhenInterrupted(temporary);
  try {
    for (const [index, { text }] of fresh.entries()) {
      await writeFile(join(temporary, String(index)), text, { flag: 'wx' });
    }
    for (const [index, { file }] of fresh.entries()) {
      const path = join(root, file);
      await mkdir(dirname(path), { recursive: true });
      // A link fails when somebody made the file meanwhile, where a move would replace it.
      await link(join(temporary, String(index)), path);
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
    letGo();
  }
  return stored;
}
