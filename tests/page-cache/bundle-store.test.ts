import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBundle, storeBundle } from '#page-cache/bundle-store.ts';

let top = '';
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(top, file)), { recursive: true });
  writeFileSync(join(top, file), text);
};
const job = (key = 'sleutel', isClean = false) => ({ key, folder: join(top, 'bundels'), isClean });
/** A file of the bundle. */
const stored = (file: string) => `bundels/sleutel/${file}`;
const styles = {
  '/&src/pages/index.astro': [
    { depth: 0, order: -1, sheet: { type: 'external', src: '_astro/a.css' } },
  ],
};

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'bundel-'));
  put('site/_astro/a.css', 'h1{}');
  put('site/.prerender/entry.mjs', 'export {};');
  storeBundle(job(), join(top, 'site'), styles);
});
afterEach(() => rmSync(top, { recursive: true }));

test('wat gebundeld is, is er bij de volgende bouw, ook in mappen met een punt', () => {
  const bundle = readBundle(job());
  bundle?.copyTo(join(top, 'volgende'));
  expect(bundle?.styles).toEqual(styles);
  for (const file of ['_astro/a.css', '.prerender/entry.mjs'])
    expect(readFileSync(join(top, 'volgende', file), 'utf8')).toBe(
      readFileSync(join(top, 'site', file), 'utf8'),
    );
});

test('een bundel met dezelfde sleutel vervangt die er was, en er blijft niets van over', () => {
  rmSync(join(top, 'site/_astro/a.css'));
  storeBundle(job(), join(top, 'site'), {});
  expect(readBundle(job())?.styles).toEqual({});
  expect(existsSync(join(top, stored('site/_astro/a.css')))).toBe(false);
  expect(readdirSync(job().folder)).toEqual(['sleutel']);
});

describe('van meer dan vier bundels', () => {
  const store = (key: string, used: number) => {
    storeBundle(job(key), join(top, 'site'), styles);
    utimesSync(join(top, 'bundels', key, 'bundel.json'), used, used);
  };
  beforeEach(() => {
    rmSync(job().folder, { recursive: true });
    for (const [index, key] of ['a', 'b', 'c', 'd'].entries()) store(key, 1000 + index);
  });

  test('gaat die weg die het langst niet is gebruikt', () => {
    expect(readBundle(job('a'))).toBeDefined();
    store('e', 2000);
    expect(readdirSync(job().folder)).toEqual(['a', 'c', 'd', 'e']);
  });

  test('blijft een halve, want daar kan iets mee bezig zijn, tot een uur later', () => {
    const half = join(job().folder, 'f.1');
    mkdirSync(half);
    store('b', 2000);
    expect(readdirSync(job().folder)).toContain('f.1');
    utimesSync(half, 1000, 1000);
    store('b', 2000);
    expect(readdirSync(job().folder)).toEqual(['a', 'b', 'c', 'd']);
  });
});

test.each([
  ['er geen is', () => rmSync(job().folder, { recursive: true })],
  ['het briefje erbij kapot is', () => put(stored('bundel.json'), '{')],
  ['het briefje van een andere versie is', () => put(stored('bundel.json'), '{"styles":{}}')],
  ['het briefje ontbreekt: er is iets onderbroken', () => rmSync(join(top, stored('bundel.json')))],
  ['er een bestand van weg is', () => rmSync(join(top, stored('site/_astro/a.css')))],
  ['er een bestand van anders is', () => put(stored('site/.prerender/entry.mjs'), 'export {}; ')],
  ['er een bestand te veel is', () => put(stored('site/_astro/b.css'), '')],
])('zij telt niet als %s', (_, change) => {
  change();
  expect(readBundle(job())).toBeUndefined();
});

test('onder een andere sleutel telt zij niet', () => {
  expect(readBundle(job('anders'))).toBeUndefined();
});

test('een schone bouw gebruikt geen bundel', () => {
  expect(readBundle(job('sleutel', true))).toBeUndefined();
});

test('stijl die in pagina’s staat, wordt niet bewaard: dan stopt de bouw', () => {
  const inline = { '/': [{ depth: 0, order: 0, sheet: { type: 'inline', content: 'h1{}' } }] };
  expect(() => storeBundle(job('nieuw'), join(top, 'site'), inline)).toThrow();
  expect(readdirSync(job().folder)).toEqual(['sleutel']);
});
