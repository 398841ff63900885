import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { base } from '../../scripts/workbench/hosted.ts';
import { ask } from '../support/ask.ts';
import { attributeValues, readPages } from './pages.ts';
import { shared } from './shared-sites.ts';

const hosted = shared('hostedFolder');

test('onder een basispad wijst elke interne link binnen dat pad', () => {
  const pages = readPages(hosted);
  const astray = pages.flatMap(({ path, html }) =>
    [
      ...attributeValues(html, 'href'),
      ...attributeValues(html, 'src'),
      ...attributeValues(html, 'action'),
    ]
      .filter((address) => address.startsWith('/') && !address.startsWith(`${base}/`))
      .map((address) => `${path} ${address}`),
  );
  expect(pages.length).toBeGreaterThan(300);
  expect(astray).toEqual([]);
});

test('SOURCE_DATE_EPOCH bepaalt de dag waarop de site telt', () => {
  const page = readFileSync(join(hosted, 'afspraken/2024/zoetwater-noord/index.html'), 'utf8');
  expect(readFileSync(join(hosted, 'over/index.html'), 'utf8')).toContain('19 november 2024');
  expect(page.replace(/<[^>]+>/g, '')).toContain('Afgesproken sinds 12 november 2024.');
});

describe('ontwikkelen', () => {
  test('zoeken werkt ook in een verse kloon zonder gebouwde site', async () => {
    const address = shared('freshAddress');
    const index = await ask(`${address}/zoekdata/catalogus.json`);
    expect(index.status).toBe(200);
    expect(index.headers.get('content-type')).toContain('json');
    expect((await ask(`${address}/zoeken/`)).status).toBe(200);
  });
});
