import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'astro';
import { describe, expect, inject, test } from 'vitest';
import { copySources } from '../../bench/zoeken/corpus-site.ts';
import { launchBrowser } from '../browser/launch.ts';
import { settled } from '../browser/search-page.ts';
import { runScript } from '../support/process.ts';
import { buildInto, startDev } from './build.ts';
import { attributeValues, readPages } from './pages.ts';

describe('opnieuw bouwen', () => {
  test('twee keer bouwen geeft byte voor byte dezelfde site', async () => {
    const again = '.cache/site-again';
    const printed = await buildInto(again);
    expect(printed).toMatch(/Klaar: \d+ records, \d+ pagina’s/);
    const first = hashesOf(inject('siteFolder'));
    expect(first.size).toBeGreaterThan(300);
    expect([...hashesOf(again)]).toEqual([...first]);
  });

  test('onder een basispad wijst elke interne link binnen dat pad', async () => {
    const folder = '.cache/site-base';
    await buildInto(folder, { BASE_PATH: '/atlas' });
    const astray = readPages(folder).flatMap(({ path, html }) =>
      [
        ...attributeValues(html, 'href'),
        ...attributeValues(html, 'src'),
        ...attributeValues(html, 'action'),
      ]
        .filter((address) => address.startsWith('/') && !address.startsWith('/atlas/'))
        .map((address) => `${path} ${address}`),
    );
    expect(astray).toEqual([]);
  });

  test('en ook daar vindt de zoekpagina en stelt het zoekveld voor', async () => {
    const server = await preview({
      outDir: '.cache/site-base',
      base: '/atlas',
      logLevel: 'error',
      server: { port: 4780 },
    });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const failed: string[] = [];
      page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
      await page.goto(`http://localhost:${server.port}/atlas/zoeken/?q=zoetwater`);
      expect((await settled(page)).count).toBeGreaterThan(5);
      expect(await page.locator('[data-resultaat="1"]').getAttribute('href')).toMatch(/^\/atlas\//);
      await page.goto(`http://localhost:${server.port}/atlas/over/`);
      await page.focus('#zoek');
      await page.keyboard.type('groene hart');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/atlas/gebieden/groene-hart/');
      expect(failed).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  });

  test('SOURCE_DATE_EPOCH bepaalt de dag waarop de site telt', async () => {
    const folder = '.cache/site-2024';
    await buildInto(folder, { SOURCE_DATE_EPOCH: '1732000000' });
    const page = readFileSync(join(folder, 'afspraken/2024/zoetwater-noord/index.html'), 'utf8');
    expect(page).toContain('19 november 2024');
    expect(page).toContain('Afgesproken sinds 12 november 2024.');
  });
});

describe('bouwen met een fout in een pagina', () => {
  test('eindigt, en met een fout', async () => {
    const folder = '.cache/site-kapot';
    await rm(folder, { recursive: true, force: true });
    await copySources(folder);
    for (const name of ['content', 'data']) await cp(name, join(folder, name), { recursive: true });
    await writeFile(
      join(folder, 'src/pages/kapot.astro'),
      "---\nthrow new Error('deze pagina is kapot');\n---\n<p>nooit</p>\n",
    );
    const ended = await runScript('scripts/build.ts', [], {
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: '1' },
    });
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('deze pagina is kapot');
    expect(ended.out).not.toContain('Klaar');
  });
});

describe('ontwikkelen', () => {
  test('zoeken werkt ook in een verse kloon zonder gebouwde site', async () => {
    const folder = '.cache/site-dev';
    const { server, address } = await startDev(folder);
    try {
      const index = await fetch(`${address}/pagefind/pagefind.js`);
      expect(index.status).toBe(200);
      expect(index.headers.get('content-type')).toContain('javascript');
      expect((await fetch(`${address}/zoeken/`)).status).toBe(200);
    } finally {
      server.kill();
    }
  });
});

function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return new Map(
    paths.map((path) => [
      path.slice(folder.length),
      createHash('sha256').update(readFileSync(path)).digest('hex'),
    ]),
  );
}
