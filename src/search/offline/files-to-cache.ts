import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { shardCount } from '#search/words/word-filter.ts';
import { filesNeeded } from './needed-files.ts';
import type { FilesToCache } from './worker.ts';

/** In bytes, uncompressed: a script that only some queries need is cached with the rest of the page up to this size. */
const small = 6000;
/** In bytes: the index and the texts are each fetched ahead only up to this size. */
const mostAhead = 2_000_000;

/**
 * What the search page needs, read from the finished site.
 * @param folder path on disk of the site
 * @throws when a file that every search needs is missing
 */
export function filesToCache(folder: string): FilesToCache {
  const page = 'zoeken/index.html';
  const data = [
    'zoekdata/catalogus.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/wasm.nl.pagefind',
  ];
  const meta = filesIn(folder, 'pagefind').filter((file) => file.endsWith('.pf_meta'));
  const html = readFileSync(join(folder, page), 'utf8');
  const later = filesNeeded(folder, page, 'all').filter((file) => !html.includes(file));
  const soon = later.filter((file) => sizeOf(folder, [file]) <= small);
  const index = filesIn(folder, 'pagefind/index');
  const texts = filesIn(folder, 'pagefind/fragment');
  return {
    version: hashOf(
      [page, ...data, ...meta, ...soon].map((file) => readFileSync(join(folder, file))),
    ).slice(0, 8),
    page: 'zoeken/',
    soon: [...soon, ...meta],
    data: data.map((file) => [file, `sha256-${hashOf([readFileSync(join(folder, file))])}`]),
    rest: [
      ...later.filter((file) => !soon.includes(file)),

      ...(sizeOf(folder, index) <= mostAhead ? index : []),
    ],
    shards: shardCount,
    texts: sizeOf(folder, texts) <= mostAhead,
  };
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
