import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

test('onder een basispad vindt de zoekpagina en stelt het zoekveld voor', async () => {
  const address = shared('hostedAddress');
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
  await page.goto(`${address}/zoeken/?q=zoetwater`);
  expect((await settled(page)).count).toBeGreaterThan(5);
  expect(await page.locator('[data-resultaat="1"]').getAttribute('href')).toMatch(/^\/atlas\//);
  await page.goto(`${address}/over/`);
  await page.focus('#zoek');
  await page.keyboard.type('groene hart');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/atlas/gebieden/groene-hart/');
  expect(failed).toEqual([]);
});

test('een adres dat een stuk noemt, leidt naar zijn pagina, en anders naar waar het wel staat', async () => {
  const address = shared('hostedAddress');
  const page = await browser.newPage();
  for (const path of ['kst-34682-205/', 'KST-34682-205.html', '34682/205/', '2024D43452/']) {
    await page.goto(`${address}/${path}`);
    await page.waitForURL('**/atlas/kamerstukken/34682-205/');
  }
  await page.goto(`${address}/kst-34682-999/`);
  await page
    .getByText('Dit adres noemt 34 682, nr. 999. Dat stuk staat niet in de atlas.')
    .waitFor();
  expect(await page.getByRole('link', { name: 'Het dossier wel' }).getAttribute('href')).toBe(
    '/atlas/kamerstukken/34682/',
  );
  await page.goto(`${address}/provincies/gronningen/`);
  expect(await page.locator('#zoek-verder').inputValue()).toBe('gronningen');
});
