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
  /** What else is to be known of every page, from its HTML, in a word. */
  note?: (html: string) => string;
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
  /** By address in the site, the note of every page; once they are finished. */
  notes: ReadonlyMap<string, string>;
}

/**
 * Reads every page that can be found. A part of a page that was read before is not read again: what Pagefind makes
 * of it depends on nothing but its characters, the version of Pagefind, and the selectors.
 */
export function openPageReader({ selectors, memory, note = () => '' }: ReadSettings): PageReader {
  const version = JSON.stringify({
    pagefind: versionOfPagefind(),
    selectors,
    note: String(note),
  });
  let loading: Promise<Memory> | undefined;
  const remembered = () =>
    (loading ??= memory === undefined ? Promise.resolve(new Map()) : loadMemory(memory, version));
  const pagefind = openPagefind(selectors);
  const added = new Map<string, KnownPage>();
  const notes = new Map<string, string>();
  const read = async (html: string): Promise<KnownPage> => {
    const part = readablePart(html);
    const known = { key: part === undefined ? noPart : keyOf(part), note: note(html) };
    if (part !== undefined && !(await remembered()).has(known.key))
      await pagefind.read({ key: known.key, html: part });
    return known;
  };
  return {
    notes,
    add: async (file, html) => {
      added.set(file, await read(html));
    },
    finish: async (folder) => {
      const known = await remembered();
      const files: SeenFile[] = [];
      for (const file of htmlFiles(folder)) {
        const { size, mtimeMs } = statSync(join(folder, file));
        const seen = { ...namesOf(file), mark: `${size}/${mtimeMs}` };
        const page =
          added.get(file) ??
          pageBefore(seen, known) ??
          (await read(readFileSync(join(folder, file), 'utf8')));
        files.push({ ...seen, ...page });
        notes.set(seen.url, page.note);
      }
      const fresh = await pagefind.finish();
      const found = files.flatMap(({ url, key }) => {
        const reading = fresh.get(key) ?? known.get(key);
        return key === noPart || reading === undefined ? [] : [{ url, key, reading }];
      });
      if (found.length === 0)
        throw new Error('Pagefind vond geen enkele pagina met data-pagefind-body');
      if (memory !== undefined) {
        const kept = new Map(found.map(({ key, reading }) => [key, reading]));
        for (const { name, mark, key, note } of files)
          kept.set(name, Buffer.from(`${mark} ${key} ${note}`));
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

/** What is known of a page, whether it was read now or before. */
interface KnownPage {
  /** Of the part that can be found; a page may have none. */
  key: string;
  note: string;
}

interface SeenFile extends SeenName, KnownPage {}

/** In the place of the key of a part, for a file that has none. */
const noPart = '-';

function pageOf(url: string, json: Buffer): PageRead {
  const reading: Reading = JSON.parse(json.toString());
  return { url, ...reading };
}

/** What was remembered of a file that nobody wrote to since. */
function pageBefore({ name, mark }: SeenName, known: Memory): KnownPage | undefined {
  const [seen, key = '', note = ''] = known.get(name)?.toString().split(' ') ?? [];
  return seen === mark && (key === noPart || known.has(key)) ? { key, note } : undefined;
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
