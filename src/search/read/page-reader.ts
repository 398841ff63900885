import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keyOf, loadMemory, type Memory, saveMemory } from './memory.ts';
import type { PageRead, Reading } from './page-read.ts';
import { readablePart } from './readable-part.ts';
import { openPagefind, versionOfPagefind } from './with-pagefind.ts';

/** How pages are read. */
export interface ReadSettings {
  /** What is left out of every page: CSS selectors. */
  selectors: readonly string[];
  /** A file that remembers what was read for a next build; without it every page is read. */
  memory: string | undefined;
}

/** Reads pages while a site is being made, and in the end what of the site was not read yet. */
export interface PageReader {
  /**
   * Reads a page that was just written, while others are being made.
   * @param file from the top of the site
   */
  add(file: string, html: string): Promise<void>;
  /**
   * Every page in the folder of the site that can be found, and how many of them were not remembered.
   * @throws on any error of Pagefind, and when no page can be found
   */
  finish(folder: string): Promise<{ pages: PageRead[]; fresh: number }>;
}

/**
 * Reads every page that can be found. A part of a page that was read before is not read again: what Pagefind makes
 * of it depends on nothing but its characters, the version of Pagefind, and the selectors.
 */
export function openPageReader({ selectors, memory }: ReadSettings): PageReader {
  const version = JSON.stringify({ pagefind: versionOfPagefind(), selectors });
  let loading: Promise<Memory> | undefined;
  const remembered = () =>
    (loading ??= memory === undefined ? Promise.resolve(new Map()) : loadMemory(memory, version));
  const pagefind = openPagefind(selectors);
  /** By file, the key of the part of it that can be found. */
  const added = new Map<string, string | undefined>();
  const read = async (html: string | undefined): Promise<string | undefined> => {
    if (html === undefined) return undefined;
    const key = keyOf(html);
    if (!(await remembered()).has(key)) await pagefind.read({ key, html });
    return key;
  };
  return {
    add: async (file, html) => {
      added.set(file, await read(readablePart(html)));
    },
    finish: async (folder) => {
      const known = await remembered();
      const files: SeenFile[] = [];
      for (const file of htmlFiles(folder)) {
        const { size, mtimeMs } = statSync(join(folder, file));
        const seen = { ...namesOf(file), mark: `${size}/${mtimeMs}` };
        const key = added.has(file)
          ? added.get(file)
          : (keyBefore(seen, known) ?? (await read(partOf(join(folder, file)))) ?? noPart);
        files.push({ ...seen, key: key === noPart ? undefined : key });
      }
      const fresh = await pagefind.finish();
      const found = files.flatMap(({ url, key }) => {
        const reading = key === undefined ? undefined : (fresh.get(key) ?? known.get(key));
        return key === undefined || reading === undefined ? [] : [{ url, key, reading }];
      });
      if (found.length === 0)
        throw new Error('Pagefind vond geen enkele pagina met data-pagefind-body');
      if (memory !== undefined) {
        const kept = new Map(found.map(({ key, reading }) => [key, reading]));
        for (const { name, mark, key = noPart } of files)
          kept.set(name, Buffer.from(`${mark} ${key}`));
        // The same when nothing was read and nothing is gone.
        const isSame =
          kept.size === known.size && [...kept].every(([key, one]) => known.get(key)?.equals(one));
        if (!isSame) await saveMemory(memory, kept, version);
      }
      return { pages: found.map(({ url, reading }) => pageOf(url, reading)), fresh: fresh.size };
    },
  };
}

/** A file that may be a page that can be found. */
interface SeenName {
  url: string;
  /** Under which it is remembered. */
  name: string;
  /** What changes whenever somebody writes to it: its length and the moment. */
  mark: string;
}

interface SeenFile extends SeenName {
  /** Of the part that can be found; a file may have none. */
  key: string | undefined;
}

/** In the place of the key of a part, for a file that has none. */
const noPart = '-';

function pageOf(url: string, json: Buffer): PageRead {
  const reading: Reading = JSON.parse(json.toString());
  return { url, ...reading };
}

/** The key that was remembered of a file that nobody wrote to since; `noPart` when it had none. */
function keyBefore({ name, mark }: SeenName, known: Memory): string | undefined {
  const [seen, key = ''] = known.get(name)?.toString().split(' ') ?? [];
  return seen === mark && (key === noPart || known.has(key)) ? key : undefined;
}

function partOf(path: string): string | undefined {
  const bytes = readFileSync(path);
  return bytes.includes('data-pagefind-body') ? readablePart(bytes.toString()) : undefined;
}

function namesOf(file: string): { url: string; name: string } {
  return { url: `/${file.replace(/(?<=^|\/)index\.html$/, '')}`, name: `/${encodeURI(file)}` };
}

/** The paths of the HTML files in a folder and those below it, with `/`. */
function* htmlFiles(folder: string, below = ''): Generator<string> {
  // A listing by Node’s own `recursive` takes twice as long.
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    if (entry.isDirectory()) yield* htmlFiles(folder, `${below}${entry.name}/`);
    else if (entry.name.endsWith('.html')) yield below + entry.name;
  }
}
