import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { writeSearchData } from '#search/build/search-data.ts';
import { openPageReader, type ReadSettings } from '#search/read/page-reader.ts';

const root = '.cache/pagina’s lezen';
const site = join(root, 'site');
const memory = join(root, 'onthouden/pages-read.zst');
const selectors = ['.kicker'];

const pageOf = (title: string, text: string, head = '') =>
  `<!doctype html><html lang="nl"><head>${head}</head><body><div><main data-pagefind-body><p class="kicker">Soort</p><h1>${title}</h1><p id="alinea-1">${text}</p></main><div hidden><span data-pagefind-filter="soort:Begrip"></span><span data-pagefind-meta="kind:begrip"></span></div></div><footer>Onder</footer></body></html>`;

function write(path: string, html: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), html);
}

beforeEach(() => {
  rmSync(root, { recursive: true, force: true });
  write('index.html', '<html><main>De startpagina is er alleen om te bekijken.</main></html>');
  write('a/index.html', pageOf('Zoetwater', 'Het IJsselmeer wordt een buffer.'));
  write('b/c/index.html', pageOf('Kavelruil', 'Boeren ruilen grond.'));
  write('404.html', pageOf('Niet gevonden', 'Die pagina is er niet.'));
});

const readPages = (folder: string, settings: ReadSettings) =>
  openPageReader(settings).finish(folder);

const read = async (from = memory) => {
  const { pages, fresh } = await readPages(site, { selectors, memory: from });
  return { fresh, pages: pages.toSorted((one, other) => (one.url < other.url ? -1 : 1)) };
};
const urls = async () => (await read()).pages.map(({ url }) => url);

/** The whole index as it is written, as one hash. */
async function indexOf(from: string | undefined): Promise<string> {
  const { pages } = await readPages(site, { selectors, memory: from });
  const folder = join(root, 'zoekdata');
  await writeSearchData(pages, folder, () => 0);
  const hash = createHash('sha256');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile()) hash.update(path).update(readFileSync(path));
  }
  return hash.digest('hex');
}

describe('pagina’s lezen', () => {
  test('geeft van elke pagina die gevonden kan worden het adres, de tekst en wat zij is', async () => {
    const { pages, fresh } = await read();
    expect(fresh).toBe(3);
    expect(pages.map(({ url }) => url)).toEqual(['/404.html', '/a/', '/b/c/']);
    expect(pages[1]).toMatchObject({
      content: 'Zoetwater. Het IJsselmeer wordt een buffer.',
      filters: { soort: ['Begrip'] },
      meta: { kind: 'begrip', title: 'Zoetwater' },
      anchors: [{ id: 'alinea-1', location: 1 }],
    });
  });

  test('leest een pagina ook terwijl andere nog worden gemaakt, en dan niet nog eens', async () => {
    const apart = await read(join(root, 'apart.zst'));
    const reader = openPageReader({ selectors, memory });
    for (const file of ['index.html', 'b/c/index.html', 'a/index.html'])
      await reader.add(file, readFileSync(join(site, file), 'utf8'));
    const { pages, fresh } = await reader.finish(site);
    expect(fresh).toBe(3);
    expect(pages.toSorted((one, other) => (one.url < other.url ? -1 : 1))).toEqual(apart.pages);
    expect(await read()).toEqual({ ...apart, fresh: 0 });
  });

  test('onthoudt van elke pagina een woord, ook van een die niet gevonden kan worden', async () => {
    const note = (html: string) => `${/<h1>(\w+)/.exec(html)?.[1] ?? 'geen'}`;
    const readAgain = async () => {
      const reader = openPageReader({ selectors, memory, note });
      const { fresh } = await reader.finish(site);
      return [fresh, Object.fromEntries(reader.notes)];
    };
    const notes = { '/': 'geen', '/404.html': 'Niet', '/a/': 'Zoetwater', '/b/c/': 'Kavelruil' };
    expect([await readAgain(), await readAgain()]).toEqual([
      [3, notes],
      [0, notes],
    ]);
  });

  test('leest een volgende keer alleen wat veranderde', async () => {
    const before = await read();
    expect(await read()).toEqual({ ...before, fresh: 0 });
    write('a/index.html', pageOf('Zoetwater', 'Het Markermeer wordt een buffer.'));
    const after = await read();
    expect(after.fresh).toBe(1);
    expect(after.pages[1]?.content).toContain('Markermeer');
    expect([after.pages[0], after.pages[2]]).toEqual([before.pages[0], before.pages[2]]);
  });

  test('leest niets opnieuw als alleen het raam om de pagina’s verandert', async () => {
    const before = await read();
    write('b/c/index.html', pageOf('Kavelruil', 'Boeren ruilen grond.', '<title>Ander</title>'));
    expect(await read()).toEqual({ ...before, fresh: 0 });
  });

  test('kent een pagina ook op een ander adres, en vergeet een pagina die weg is', async () => {
    await read();
    cpSync(join(site, 'b/c'), join(site, 'd'), { recursive: true });
    const twice = await read();
    expect([twice.fresh, twice.pages.map(({ url }) => url)]).toEqual([
      0,
      ['/404.html', '/a/', '/b/c/', '/d/'],
    ]);
    rmSync(join(site, 'b'), { recursive: true });
    expect(await urls()).toEqual(['/404.html', '/a/', '/d/']);
    rmSync(join(site, 'd'), { recursive: true });
    expect(await urls()).toEqual(['/404.html', '/a/']);
    write('d/index.html', pageOf('Kavelruil', 'Boeren ruilen grond.'));
    expect(await read()).toMatchObject({ fresh: 1 });
  });

  test('opent een bestand waar niemand in schreef niet nog eens', async () => {
    const file = join(site, 'a/index.html');
    const moment = new Date('2026-11-30T12:00:00Z');
    utimesSync(file, moment, moment);
    const before = await read();
    // Even lang en van hetzelfde moment: dat kan alleen wie het erom doet.
    writeFileSync(file, readFileSync(file, 'utf8').replace('IJsselmeer', 'Markermeer'));
    utimesSync(file, moment, moment);
    expect(await read()).toEqual({ ...before, fresh: 0 });
    utimesSync(file, moment, new Date('2026-11-30T12:00:01Z'));
    expect((await read()).pages[1]?.content).toContain('Markermeer');
  });

  test('leest alles opnieuw als er iets anders wordt weggelaten', async () => {
    await read();
    const { pages, fresh } = await readPages(site, { selectors: [], memory });
    expect(fresh).toBe(3);
    expect(pages.map(({ content }) => content)).toContainEqual(expect.stringMatching(/^Soort/));
  });

  test('leest alles opnieuw als het bestand stuk is, en schrijft het dan weer goed', async () => {
    const before = await read();
    writeFileSync(memory, readFileSync(memory).subarray(0, 60));
    expect(await read()).toEqual(before);
    expect(await read()).toEqual({ ...before, fresh: 0 });
    expect(readdirSync(dirname(memory))).toEqual(['pages-read.zst']);
  });

  test('onthoudt niets als dat niet gevraagd is', async () => {
    for (const _ of [1, 2])
      expect(await readPages(site, { selectors, memory: undefined })).toMatchObject({ fresh: 3 });
    expect(existsSync(memory)).toBe(false);
  });

  test('geeft met en zonder wat onthouden is byte voor byte dezelfde index', async () => {
    await read();
    write('a/index.html', pageOf('Zoetwater', 'Het Markermeer wordt een buffer.'));
    write('e/index.html', pageOf('Spoor', 'Een station erbij.'));
    rmSync(join(site, 'b'), { recursive: true });
    const warm = await indexOf(memory);
    expect([await indexOf(memory), await indexOf(undefined)]).toEqual([warm, warm]);
  });

  test('mislukt als geen enkele pagina gevonden kan worden', async () => {
    for (const path of ['a', 'b', '404.html']) rmSync(join(site, path), { recursive: true });
    await expect(read()).rejects.toThrow('geen enkele pagina met data-pagefind-body');
  });
});
