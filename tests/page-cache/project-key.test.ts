import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bundleKey, projectKey } from '#page-cache/project-key.ts';

let top = '';
const put = (file: string, text = 'a') => {
  mkdirSync(dirname(join(top, file)), { recursive: true });
  writeFileSync(join(top, file), text);
};
const key = (settings: unknown = {}) => projectKey(top, 'dist', settings);

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'sleutel-'));
  put('src/pages/index.astro');
  put('content/afspraken/2024/water.json');
  put('data/kamerstukken/34682-205.json');
});
afterEach(() => rmSync(top, { recursive: true }));

test.each([
  ['code', () => put('src/pages/index.astro', 'b')],
  ['een nieuw bestand met code', () => put('src/pages/over.astro')],
  ['een bestand onder een andere naam', () => put('src/pages/index2.astro')],
  ['een instelling van Astro', () => put('astro.config.mjs')],
  ['de pakketten', () => put('package-lock.json')],
  ['wat editors lezen', () => put('CONTRIBUTING.md')],
  ['een formulier', () => put('.github/ISSUE_TEMPLATE/fout-melden.yml')],
  ['de omtrekken op de kaart', () => put('data/kaart/gebieden.geojson')],
  ['de tekst van een officieel stuk', () => put('data/bronnen/34682-205.json')],
  ['een nieuw Kamerstuk: brieven verwijzen ernaar', () => put('data/kamerstukken/34682-206.json')],
])('na een andere versie van %s is de sleutel anders', (_, change) => {
  const before = key();
  change();
  expect(key()).not.toBe(before);
});

test.each([
  ['een record', () => put('content/afspraken/2024/water.json', 'b')],
  ['een nieuw record', () => put('content/afspraken/2024/bodem.json')],
  ['de gebouwde site', () => put('dist/index.html', 'b')],
  ['een andere gebouwde site', () => put('proef/bouw.json')],
  ['de pakketten zelf', () => put('node_modules/astro/index.js')],
  ['een test', () => put('tests/a.test.ts')],
  ['een map met een punt', () => put('.cache/a')],
])('na %s is de sleutel dezelfde', (_, change) => {
  const before = key();
  change();
  expect(key()).toBe(before);
});

test('met andere instellingen is de sleutel anders', () => {
  expect(key({ site: 'https://a.nl' })).not.toBe(key({ site: 'https://b.nl' }));
});

describe('de sleutel van wat gebundeld is', () => {
  const text = 'content/brieven/2024/1-inleiding.mdx';
  const bundled = () => bundleKey(top, key());
  beforeEach(() => put(text));

  test.each([
    ['andere code', () => put('src/pages/index.astro', 'b')],
    ['een andere tekst van een brief', () => put(text, 'b')],
    ['een nieuwe tekst van een brief', () => put('content/brieven/2024/2-wonen.mdx')],
    ['een tekst die er niet meer is', () => rmSync(join(top, text))],
    [
      'een tekst onder een andere naam',
      () => renameSync(join(top, text), join(top, `${text}.mdx`)),
    ],
  ])('is anders na %s', (_, change) => {
    const before = bundled();
    change();
    expect(bundled()).not.toBe(before);
  });

  test('is dezelfde na een ander record', () => {
    const before = bundled();
    put('content/afspraken/2024/water.json', 'b');
    put('content/afspraken/2024/bodem.json');
    expect(bundled()).toBe(before);
  });

  test('is anders in een andere map, want in de code staan paden', () => {
    const other = mkdtempSync(join(tmpdir(), 'sleutel-'));
    cpSync(top, other, { recursive: true });
    const elsewhere = bundleKey(other, key());
    rmSync(other, { recursive: true });
    expect(elsewhere).not.toBe(bundled());
  });
});
