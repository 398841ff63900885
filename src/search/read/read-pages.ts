import { readdirSync, readFileSync, statSync } from 'node:fs';
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
  const files: SeenFile[] = [];
  const read = new Map<string, string>();
  for await (const [key, reading] of readParts(unknown(folder, known, files), selectors))
    read.set(key, JSON.stringify(reading));
  const found = files.flatMap(({ url, key }) => {
    const reading = key === undefined ? undefined : (read.get(key) ?? known.get(key));
    return key === undefined || reading === undefined ? [] : [{ url, key, reading }];
  });
  if (found.length === 0)
    throw new Error('Pagefind vond geen enkele pagina met data-pagefind-body');
  if (memory !== undefined) {
    const kept = new Map(found.map(({ key, reading }) => [key, reading]));
    for (const { name, mark, key = noPart } of files) kept.set(name, `${mark} ${key}`);
    // The same when nothing was read and nothing is gone.
    const isSame =
      kept.size === known.size && [...kept].every(([key, one]) => known.get(key) === one);
    if (!isSame) await saveMemory(memory, kept, version);
  }
  return { pages: found.map(({ url, reading }) => pageOf(url, reading)), fresh: read.size };
}

/** A file that may be a page that can be found. */
interface SeenFile {
  url: string;
  /** Under which it is remembered. */
  name: string;
  /** What changes whenever somebody writes to it: its length and the moment. */
  mark: string;
  /** Of the part that can be found; a file may have none. */
  key: string | undefined;
}

/** In the place of the key of a part, for a file that has none. */
const noPart = '-';

function pageOf(url: string, json: string): PageRead {
  const reading: Reading = JSON.parse(json);
  return { url, ...reading };
}

/**
 * The parts of pages that are not remembered, each once. A file that nobody wrote to since it was seen is not opened.
 * @param files gets every file that was looked at
 */
function* unknown(folder: string, known: Memory, files: SeenFile[]): Generator<Part> {
  const asked = new Set<string>();
  for (const file of htmlFiles(folder)) {
    const url = `/${file.replace(/(?<=^|\/)index\.html$/, '')}`;
    const name = `/${encodeURI(file)}`;
    const { size, mtimeMs } = statSync(join(folder, file));
    const mark = `${size}/${mtimeMs}`;
    const [seen, before = ''] = known.get(name)?.split(' ') ?? [];
    if (seen === mark && (before === noPart || known.has(before))) {
      files.push({ url, name, mark, key: before === noPart ? undefined : before });
      continue;
    }
    const bytes = readFileSync(join(folder, file));
    const html = bytes.includes('data-pagefind-body') ? readablePart(bytes.toString()) : undefined;
    const key = html === undefined ? undefined : keyOf(html);
    files.push({ url, name, mark, key });
    if (html === undefined || key === undefined || known.has(key) || asked.has(key)) continue;
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
