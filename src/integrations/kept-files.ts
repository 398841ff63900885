import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { KeptFiles } from '../search/offline-worker.ts';
import { shardCount } from '../search/word-filter.ts';

/** No more than this of the index, or of its texts, is fetched before somebody asks for it; in bytes. */
const mostAhead = 2_000_000;

/** What the search page needs, read from a finished site. @param folder the site, without its base path */
export function keptFiles(folder: string): KeptFiles {
  const page = 'zoeken/index.html';
  const data = [
    'zoekdata/catalogus.json',
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/wasm.nl.pagefind',
    ...filesIn(folder, 'pagefind').filter((file) => file.endsWith('.pf_meta')),
  ];
  const parts = needs(folder, page, toStart);
  const index = filesIn(folder, 'pagefind/index');
  const texts = filesIn(folder, 'pagefind/fragment');
  return {
    version: hashOf([page, ...data, ...parts].map((file) => readFileSync(join(folder, file)))).slice(0, 12),
    page: 'zoeken/',
    parts,
    data: data.map((file) => [file, `sha256-${hashOf([readFileSync(join(folder, file))])}`]),
    rest: [
      ...needs(folder, page, toStartOrLater).filter((file) => !parts.includes(file)),
      ...(sizeOf(folder, index) <= mostAhead ? index : []),
    ],
    shards: shardCount,
    texts: sizeOf(folder, texts) <= mostAhead,
  };
}

const toStart = /\b(?:from|import)\s*["'`]\.\/([\w-]+(?:\.[\w-]+)*\.js)/g;
const toStartOrLater = /["'`]\.\/([\w-]+(?:\.[\w-]+)*\.js)/g;
/** In HTML and styles. */
const inPage = /_astro\/([\w./-]+\.(?:js|css|woff2))/g;

/** The scripts, styles and fonts that a file names, those that they name, and so on. */
function needs(folder: string, file: string, inScript: RegExp): string[] {
  const found = new Set([file]);
  for (const one of found) {
    if (one.endsWith('.woff2')) continue;
    const text = readFileSync(join(folder, one), 'utf8');
    for (const [, name = ''] of text.matchAll(one.endsWith('.js') ? inScript : inPage))
      found.add(posix.join('_astro', name));
  }
  found.delete(file);
  return [...found].toSorted();
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
