import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '#exports/manual/examples.ts';
import { runExample } from '../support/run-example.ts';
import { attributeValues, readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const folder = shared('siteFolder');
const address = shared('siteAddress');
const json = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const { records } = json('/api/v1/afspraken.json');
const [first] = records;
const firstPath = `/api/v1${new URL(first.adres).pathname.slice(0, -1)}.json`;
const examples = examplesOf(address, firstPath).filter(({ runBy }) => runBy === 'site');
const pages = readPages();
const manual = pages.find(({ path }) => path === '/data/')?.html ?? '';

describe('de handleiding van de open data', () => {
  test('heeft een voorbeeld voor de opdrachtregel, JavaScript, Python en SQL', () => {
    expect(examples.map(({ language }) => language)).toEqual([
      'shell',
      'javascript',
      'python',
      'sql',
    ]);
  });

  test.each(examples.map((example) => [example.titel, example] as const))(
    'heeft een voorbeeld dat werkt: %s',
    async (_, example) => {
      const printed = await runExample(example, join(folder, 'data/atlas.sqlite'));
      const expected = {
        shell: first.titel,
        javascript: first.stand.titel,
        python: records.find((one: { gegevens: { themas?: { id: string }[] } }) =>
          one.gegevens.themas?.some(({ id }) => id === 'water'),
        ).titel,
        sql: 'provincie',
        r: '',
      }[example.language];
      expect(printed).toContain(expected);
    },
  );

  test('noemt van elke download het echte controlegetal', () => {
    const listed = [
      ...manual.matchAll(
        /<a href="([^"]+)"[^>]*>[^<]*<\/a> <span[^>]*>[^<]*<\/span> ?\s*<code[^>]*>([0-9a-f]{64})</g,
      ),
    ];
    expect(listed.length).toBeGreaterThan(15);
    const wrong = listed.filter(([, path = '', sum]) => {
      const bytes = readFileSync(join(folder, path));
      return createHash('sha256').update(bytes).digest('hex') !== sum;
    });
    expect(wrong.map(([, path]) => path)).toEqual([]);
  });
});

test('elke pagina die een bestand met gegevens aankondigt, heeft het ook, en linkt ernaar', () => {
  const announced = pages.flatMap(({ path, html }) =>
    [...html.matchAll(/<link rel="alternate" type="application\/json" href="([^"]+)"/g)].map(
      ([, file = '']) => ({
        path,
        file,
        isLinked: attributeValues(html, 'href').filter((one) => one === file).length > 1,
      }),
    ),
  );
  expect(announced.length).toBeGreaterThan(300);
  expect(
    announced.filter(({ file, isLinked }) => !isLinked || !existsSync(join(folder, file))),
  ).toEqual([]);
});

test('elk adres van een record in de gegevens is een pagina', () => {
  const all = Object.values<{ adres: string }[]>(json('/api/v1/alles.json').verzamelingen).flat();
  const missing = all.filter(
    ({ adres }) => !existsSync(join(folder, new URL(adres).pathname, 'index.html')),
  );
  expect(all.length).toBeGreaterThan(500);
  expect(missing.map(({ adres }) => adres)).toEqual([]);
});

test('het getal op de pagina van een provincie is de lengte van haar telling in de gegevens', () => {
  const { records: provincies } = json('/api/v1/provincies.json');
  for (const { id, titel, telling } of provincies) {
    const html = pages.find(({ path }) => path === `/provincies/${id}/`)?.html ?? '';
    const words = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
    expect(words, id).toContain(`${telling.length} uitkomsten tellen voor ${titel}`);
  }
});
