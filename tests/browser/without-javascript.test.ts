import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('siteAddress');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterEach(() => page.close());

describe('zonder JavaScript', () => {
  test('wijst de zoekpagina naar lijsten in gewone HTML, met hun aantal', async () => {
    await page.goto(`${address}/zoeken/`);
    expect(await page.locator('main').innerText()).toContain('Alles is ook zonder te vinden');
    const entry = page.locator('main li', { has: page.locator('a[href$="/soort/besluit/"]') });
    const count = Number(await entry.last().locator('.count').textContent());
    expect(count).toBeGreaterThan(2);
    await page.getByRole('link', { name: 'Besluit', exact: true }).click();
    await page.waitForURL('**/afspraken/soort/besluit/');
    expect(await page.locator('main li a[href^="/afspraken/20"]').count()).toBe(count);
  });

  test('is het zoekveld een gewoon formulier naar de zoekpagina', async () => {
    await page.goto(`${address}/themas/water/`);
    await page.fill('#zoek', 'Friesland');
    await page.press('#zoek', 'Enter');
    await page.waitForURL('**/zoeken/?q=Friesland');
  });
});
