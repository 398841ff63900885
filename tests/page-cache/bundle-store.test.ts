import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBundle, storeBundle } from '#page-cache/bundle-store.ts';

let top = '';
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(top, file)), { recursive: true });
  writeFileSync(join(top, file), text);
};
const job = (key = 'sleutel') => ({ key, folder: join(top, 'bundel') });
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

test('van een vorige bundel blijft niets', () => {
  rmSync(join(top, 'site/_astro/a.css'));
  storeBundle(job('nieuw'), join(top, 'site'), styles);
  expect(readBundle(job())).toBeUndefined();
  expect(readBundle(job('nieuw'))).toBeDefined();
  expect(existsSync(join(top, 'bundel/site/_astro/a.css'))).toBe(false);
});

test.each([
  ['er geen is', () => rmSync(job().folder, { recursive: true })],
  ['het briefje erbij kapot is', () => put('bundel/bundel.json', '{')],
  ['het briefje van een andere versie is', () => put('bundel/bundel.json', '{"key":"sleutel"}')],
  ['het briefje ontbreekt: er is iets onderbroken', () => rmSync(join(top, 'bundel/bundel.json'))],
  ['er een bestand van weg is', () => rmSync(join(top, 'bundel/site/_astro/a.css'))],
  ['er een bestand van anders is', () => put('bundel/site/.prerender/entry.mjs', 'export {}; ')],
  ['er een bestand te veel is', () => put('bundel/site/_astro/b.css', '')],
])('zij telt niet als %s', (_, change) => {
  change();
  expect(readBundle(job())).toBeUndefined();
});

test('onder een andere sleutel telt zij niet', () => {
  expect(readBundle(job('anders'))).toBeUndefined();
});

test('stijl die in pagina’s staat, wordt niet bewaard: dan stopt de bouw', () => {
  const inline = { '/': [{ depth: 0, order: 0, sheet: { type: 'inline', content: 'h1{}' } }] };
  expect(() => storeBundle(job(), join(top, 'site'), inline)).toThrow();
  expect(readBundle(job())).toBeUndefined();
});
