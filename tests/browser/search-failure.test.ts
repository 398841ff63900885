import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { reusingPages } from './reused-pages.ts';
import { settled } from './search-page.ts';

const address = shared('siteAddress');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const said = async () =>
  `${await page.locator('#stand').innerText()} ${await page.locator('#meldingen').innerText()}`;

/** A part of the search, a query that needs it, and what the page says without it. */
const parts: [part: string, query: string, says: RegExp][] = [
  ['**/index/*.txt', 'netcongestie', /Niet alles kon worden doorzocht/],
  ['**/index/*.txt', '"eigen woorden van niemand"', /Niet alles kon worden doorzocht/],
  ['**/teksten/*.json', '"Groene Hart"', /Niet alles kon worden doorzocht/],
  ['**/woorden/*', 'quinoa', /Niet alles kon worden doorzocht/],
  ['**/reference.*', '34682-205', /Niet alles kon worden doorzocht/],
  ['**/notices.*', 'quinoa', /Zoeken lukt nu niet/],
  ['**/open.*', 'quinoa', /Zoeken lukt nu niet/],
  ['**/catalogus.json', 'quinoa', /Zoeken lukt nu niet/],
];

describe('als een deel van het zoeken niet komt', () => {
  test.each(parts)(
    'zonder %s, bij %s, zegt de pagina het en noemt zij niets afwezig',
    async (part, query, says) => {
      await page.route(part, (route) => route.abort());
      await page.goto(`${address}/zoeken/?q=${encodeURIComponent(query)}`);
      await settled(page);
      expect(await said()).toMatch(says);
      expect(await said()).not.toMatch(
        /komt niet voor|komen niet voor|staat niet in de atlas|Geen resultaten/,
      );

      await page.unroute(part);
      await page.locator('#meldingen a', { hasText: /opnieuw/ }).click();
      await expect.poll(said, { timeout: 240_000 }).not.toMatch(/Niet alles|lukt nu niet|^\s*$/);
    },
  );

  test('staan resultaten er zonder de tekst van de pagina, en wordt niets in rood geroepen', async () => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.route('**/teksten/*.json', (route) => route.abort());
    await page.goto(`${address}/zoeken/?q=netcongestie`);
    expect((await settled(page)).count).toBeGreaterThan(0);
    expect(await page.locator('[data-resultaat="1"]').innerText()).not.toBe('');
    expect(await page.locator('#resultaten > li .meta').first().innerText()).not.toBe('');
    expect(complaints).toEqual([]);
  });
});
