import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Register } from '#domain/register/register.ts';
import { openPageCache, type PageFolders } from '#page-cache/page-cache.ts';
import { watchRegister } from '#page-cache/watch.ts';
import { zoetwater } from '../support/atlas.ts';
import { thema } from '../support/builders.ts';
import { type Change, registerAfter, set, write } from '../support/change.ts';

let top = '';
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'pagina-'));
});
afterEach(() => rmSync(top, { recursive: true }));

/** What pages show: each reads something else. */
const pages: Record<string, (register: Register) => string> = {
  '/afspraken/': ({ afspraken }) => afspraken.map(({ label }) => label).join('\n'),
  '/afspraken/2024/zoetwater/': ({ find }) =>
    find('afspraken', '2024/zoetwater')?.data.tekst ?? 'geen',
  '/themas/water/': ({ find }) => find('themas', 'water')?.data.naam ?? 'geen',
  '/brieven/2024/water/': ({ secties }) => secties.map(({ id }) => id).join(),
  '/data/namen.txt': ({ provincies }) => provincies.map(({ label }) => label).join(),
  '/404/': () => 'niet gevonden',
};

interface Build {
  made: string[];
  kept: string[];
  /** The files of the site, by address. */
  files: Record<string, string>;
}

/** Builds the pages as a build does, after the changes; the site of the build before is in the same folder. */
async function build(
  changes: readonly Change[] = [],
  { key = 'k', input = (_: string): unknown => 'x', spoil = () => {} } = {},
): Promise<Build> {
  spoil();
  const folders: PageFolders = {
    key,
    memory: join(top, 'memory.v8'),
    next: join(top, 'memory.next'),
    before: join(top, 'site'),
    fresh: join(top, 'fresh'),
  };
  const register = registerAfter(...changes);
  const cache = openPageCache(folders, watchRegister(register, {}));
  const made: string[] = [];
  await Promise.all(
    Object.entries(pages).map(async ([path, show]) => {
      const response = await cache.answer({ path, input: input(path) }, () => {
        made.push(path);
        return Promise.resolve(new Response(show(register)));
      });
      if (response.body) put(join(folders.fresh, fileOf(path)), await response.text());
    }),
  );
  cache.save();
  renameSync(folders.next, folders.memory);
  rmSync(folders.before, { recursive: true, force: true });
  renameSync(folders.fresh, folders.before);
  const all = Object.keys(pages);
  return {
    made,
    kept: all.filter((path) => !made.includes(path)),
    files: Object.fromEntries(
      all.map((path) => [path, readFileSync(join(folders.before, fileOf(path)), 'utf8')]),
    ),
  };
}

function fileOf(path: string): string {
  if (path === '/404/') return '404.html';
  return path.endsWith('/') ? `${path}index.html` : path;
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const everyPage = Object.keys(pages);

describe('een bouw neemt pagina’s over', () => {
  test('allemaal als er niets veranderde, en dan staan zij er ook', async () => {
    const first = await build();
    const second = await build();
    const third = await build();
    expect(first.made).toEqual(everyPage);
    expect(second.made).toEqual([]);
    expect(third.made).toEqual([]);
    expect(third.files).toEqual(first.files);
  });

  test.each<[string, Change, string[]]>([
    [
      'een andere tekst van een uitkomst',
      set(zoetwater, 'tekst', 'Iets anders.'),
      ['/afspraken/2024/zoetwater/'],
    ],
    ['een andere naam van een uitkomst', set(zoetwater, 'titel', 'Zoet'), ['/afspraken/']],
    [
      'een andere naam van een thema',
      set('data/themas/water.json', 'naam', 'Waters'),
      ['/themas/water/'],
    ],
    ['een ander record', set('data/begrippen/dossier.json', 'uitleg', 'Anders.'), []],
  ])('en maakt na %s alleen wat dat las', async (_, change, made) => {
    await build();
    const after = await build([change]);
    const clean = Object.entries(pages).map(([path, show]) => [path, show(registerAfter(change))]);
    expect(after.made.filter((path) => made.includes(path))).toEqual(made);
    expect(after.files).toEqual(Object.fromEntries(clean));
  });

  test('en merkt dat een record erbij komt of weggaat', async () => {
    const extra = write('data/themas/bodem.json', thema('Bodem', 3));
    const newProvincie = set('data/provincies/fryslan.json', 'naam', 'Friesland');
    const first = await build([extra]);
    expect(first.made).toEqual(everyPage);
    expect((await build([extra])).made).toEqual([]);
    expect((await build([newProvincie])).made).toContain('/data/namen.txt');
    expect((await build([])).files['/data/namen.txt']).toContain('Frysl');
  });
});

describe('een bouw maakt een pagina opnieuw', () => {
  test('als zij iets anders meekrijgt', async () => {
    await build();
    const { made } = await build([], { input: (path) => (path === '/404/' ? 'y' : 'x') });
    expect(made).toEqual(['/404/']);
  });

  test('als niemand kan zeggen of zij hetzelfde meekrijgt', async () => {
    const input = (path: string) => (path === '/404/' ? /a/ : 'x');
    await build([], { input });
    expect((await build([], { input })).made).toEqual(['/404/']);
  });

  test('als haar bestand er niet meer is, of iemand erin schreef', async () => {
    await build();
    const { made, files } = await build([], {
      spoil: () => {
        rmSync(join(top, 'site', '404.html'));
        writeFileSync(join(top, 'site', 'data', 'namen.txt'), 'iets anders');
      },
    });
    expect(made.toSorted()).toEqual(['/404/', '/data/namen.txt']);
    expect(files['/404/']).toBe('niet gevonden');
  });

  test.each<[string, () => void]>([
    ['is weg', () => rmSync(join(top, 'memory.v8'))],
    ['is stuk', () => writeFileSync(join(top, 'memory.v8'), 'geen geheugen')],
    [
      'is half',
      () =>
        writeFileSync(
          join(top, 'memory.v8'),
          readFileSync(join(top, 'memory.v8')).subarray(0, 900),
        ),
    ],
  ])('als het geheugen %s', async (_, spoil) => {
    await build();
    expect((await build([], { spoil })).made).toEqual(everyPage);
    expect((await build()).made).toEqual([]);
  });

  test('als er iets veranderde waar alle pagina’s van afhangen', async () => {
    await build();
    expect((await build([], { key: 'anders' })).made).toEqual(everyPage);
  });
});
