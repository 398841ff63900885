import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { reusingPages } from './reused-pages.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

describe('plekken vergelijken', () => {
  test('kan met het toetsenbord, en de keuze staat in het adres', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${address}/vergelijk/`);
    await page.getByLabel('Thema', { exact: true }).selectOption('Wonen');
    for (const name of ['Drenthe', 'Overijssel']) {
      await page.getByLabel(name, { exact: true }).focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vergelijk/?thema=wonen&plaats=drenthe&plaats=overijssel');
    const heads = page.locator('#naast-elkaar thead a');
    await heads.first().waitFor();
    expect(
      await heads.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/provincies/drenthe/wonen/', '/provincies/overijssel/wonen/']);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('geeft hetzelfde totaal als de pagina van elke plek, en elke uitkomst één regel', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
    await page.goto(
      `${address}/vergelijk/?thema=wonen&plaats=overijssel&plaats=groene-hart&plaats=utrecht`,
    );
    const table = page.locator('#naast-elkaar table');
    await table.waitFor();
    const totals = await table.locator('tbody tr').first().locator('td').allTextContents();
    const titles = await table.locator('tbody th a').allTextContents();
    expect(new Set(titles).size).toBe(titles.length);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const shown: string[] = [];
    for (const link of await table.locator('thead a').all()) {
      const other = await browser.newPage({ javaScriptEnabled: false });
      await other.goto(`${address}${await link.getAttribute('href')}`);
      shown.push(String(await other.locator('ul[data-outcomes] > li').count()));
      await other.close();
    }
    expect(totals).toEqual(shown);
    await page.close();
  });

  test.each([
    ['?thema=wonen', 'Kies twee of meer plekken.'],
    ['?thema=wonen&plaats=drenthe', 'Kies nog een plek.'],
    ['?thema=kaas&plaats=drenthe&plaats=utrecht', 'Dit thema kent de atlas niet.'],
  ])('zegt bij %s wat er nog moet', async (query, text) => {
    const page = await browser.newPage();
    await page.goto(`${address}/vergelijk/${query}`);
    await page.getByText(text).waitFor();
    await page.close();
  });

  test('is er zonder script als één tabel per thema met alle provincies', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${address}/vergelijk/?thema=water&plaats=overijssel`);
    expect(await page.locator('form#vergelijken').isVisible()).toBe(false);
    const themas = page.locator('a[href^="/overzicht/themas/"]');
    expect(await themas.count()).toBeGreaterThan(10);
    await themas.filter({ hasText: 'Water en bodem' }).click();
    await page.waitForURL('**/overzicht/themas/water/');
    expect(await page.locator('table.compared tbody tr').count()).toBe(12);
    await page.close();
  });
});
