import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, loadMemory, type Memory, saveMemory } from './memory.ts';
import type { PageRead, Reading } from './page-read.ts';
import { readablePart } from './readable-part.ts';
import { type Part, readParts, versionOfPagefind } from './with-pagefind.ts';

/** How pages are read. */
export interface ReadSettings {
  /** What is left out of every page: CSS selectors. */
  selectors: readonly string[];
  /** A file that remembers what was read for a next build; without it every page is read. */
  memory: string | undefined;
}

/**
 * Reads every page in a folder that can be found. A part of a page that was read before is not read again: what Pagefind makes
 * of it depends on nothing but its characters, the version of Pagefind, and the selectors.
 * @returns the pages, and how many of them were not remembered
 * @throws on any error of Pagefind, and when no page can be found
 */
export async function readPages(
  folder: string,
  { selectors, memory }: ReadSettings,
): Promise<{ pages: PageRead[]; fresh: number }> {
  const version = JSON.stringify({ pagefind: versionOfPagefind(), selectors });
  const known: Memory = memory === undefined ? new Map() : await loadMemory(memory, version);
  const keys = new Map<string, string>();
  const read = new Map<string, string>();
  for await (const [key, reading] of readParts(unknown(folder, known, keys), selectors))
    read.set(key, JSON.stringify(reading));
  if (keys.size === 0) throw new Error('Pagefind vond geen enkele pagina met data-pagefind-body');
  const found = [...keys].flatMap(([url, key]) => {
    const reading = read.get(key) ?? known.get(key);
    return reading === undefined ? [] : [{ url, key, reading }];
  });
  const kept = new Map(found.map(({ key, reading }) => [key, reading]));
  // The same when nothing was read and nothing is gone.
  if (memory !== undefined && (read.size > 0 || kept.size < known.size))
    await saveMemory(memory, kept, version);
  return { pages: found.map(({ url, reading }) => pageOf(url, reading)), fresh: read.size };
}

function pageOf(url: string, json: string): PageRead {
  const reading: Reading = JSON.parse(json);
  return { url, ...reading };
}

/**
 * The parts of pages that are not remembered, each once.
 * @param keys gets the key of each page that can be found, by its address
 */
function* unknown(folder: string, known: Memory, keys: Map<string, string>): Generator<Part> {
  const asked = new Set<string>();
  for (const file of htmlFiles(folder)) {
    const bytes = readFileSync(join(folder, file));
    const html = bytes.includes('data-pagefind-body') ? readablePart(bytes.toString()) : undefined;
    if (html === undefined) continue;
    const key = keyOf(html);
    keys.set(`/${file.replace(/(?<=^|\/)index\.html$/, '')}`, key);
    if (known.has(key) || asked.has(key)) continue;
    asked.add(key);
    yield { key, html };
  }
}

/** The paths of the HTML files in a folder and those below it, with `/`. */
function* htmlFiles(folder: string, below = ''): Generator<string> {
  // A listing by Node’s own `recursive` takes twice as long.
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* htmlFiles(folder, `${below}${entry.name}/`);
    else if (entry.name.endsWith('.html')) yield below + entry.name;
  }
}
