import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { filesNeeded } from './needed-files.ts';
import type { FilesToCache } from './worker.ts';

/** In bytes, uncompressed: a script that only some queries need is cached with the rest of the page up to this size. */
const small = 6000;
/** In bytes, uncompressed: the index and the texts are each fetched ahead only up to this size. */
const mostAhead = 2_000_000;

/**
 * What the search page needs, read from the finished site.
 * @param folder path on disk of the site
 * @throws when a file that every search needs is missing
 */
export function filesToCache(folder: string): FilesToCache {
  const page = 'zoeken/index.html';
  const data = ['zoekdata/catalogus.json'];
  const html = readFileSync(join(folder, page), 'utf8');
  const later = filesNeeded(folder, page, 'all').filter((file) => !html.includes(file));
  const soon = later.filter((file) => sizeOf(folder, [file]) <= small);
  return {
    version: hashOf([page, ...data, ...soon].map((file) => readFileSync(join(folder, file)))).slice(
      0,
      8,
    ),
    page: 'zoeken/',
    soon,
    data: data.map((file) => [file, `sha256-${hashOf([readFileSync(join(folder, file))])}`]),
    rest: later.filter((file) => !soon.includes(file)),
    numbered: [
      ...['index', 'teksten'].map((part) => `zoekdata/${folderOf(folder, data)}/${part}`),
      'zoekdata/woorden',
    ].flatMap((part) => numberedFiles(folder, part)),
  };
}

/** The folder of the index, as the catalogue names it. */
function folderOf(folder: string, [catalogue = '']: readonly string[]): string {
  const file: { folder: string } = JSON.parse(readFileSync(join(folder, catalogue), 'utf8'));
  return file.folder;
}

/** The files `0` up in a folder, unless they are too much to fetch ahead. */
function numberedFiles(folder: string, part: string): FilesToCache['numbered'] {
  const files = filesIn(folder, part);
  const [first = ''] = files;
  return sizeOf(folder, files) > mostAhead
    ? []
    : [{ before: `${part}/`, after: extname(first), count: files.length }];
}

function filesIn(folder: string, part: string): string[] {
  return readdirSync(join(folder, part), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `${part}/${name}`)
    .toSorted();
}

function sizeOf(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function hashOf(contents: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('base64');
}
