import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Publication } from '#import/publication.ts';
import { readPublication } from '#import/publication-schema.ts';
import { officialFolder } from '../importeer/files.ts';

/** The official texts that this computer has, by id. A file of another shape is reported by `onOdd` and left out. */
export async function readOfficial(
  root: string,
  onOdd: (file: string) => void = () => {},
): Promise<Map<string, Publication>> {
  const names = await readdir(join(root, officialFolder)).catch(() => []);
  const found = new Map<string, Publication>();
  for (const name of names.filter((one) => one.endsWith('.json')).toSorted()) {
    const file = `${officialFolder}/${name}`;
    const publication = parse(file, await readFile(join(root, file), 'utf8'));
    if (publication) found.set(publication.id, publication);
    else onOdd(file);
  }
  return found;
}

function parse(file: string, json: string): Publication | undefined {
  try {
    return readPublication(file, json);
  } catch {
    return undefined;
  }
}
