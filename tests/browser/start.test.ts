import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sharedBrowser } from './shared-browser.ts';

const address = inject('siteAddress');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
  page = await browser.newPage();
});
afterAll(() => browser.close());

describe('de startpagina', () => {
  test('leidt van elke soort en elke stand naar precies zoveel uitkomsten als erbij staat', async () => {
    await page.goto(`${address}/`);
    const links = page.locator(
      'main a:is([href^="/afspraken/soort/"], [href^="/afspraken/stand/"], .stands [href^="/afspraken/bericht/"])',
    );
    const lists = await links.evaluateAll((found) =>
      found.map((link) => ({
        count: Number.parseInt(link.textContent.trim(), 10),
        path: link.getAttribute('href') ?? '',
      })),
    );
    expect(lists.length).toBeGreaterThan(15);
    for (const { count, path } of lists) {
      await page.goto(address + path);
      expect([path, await page.locator('main li a[href^="/afspraken/20"]').count()]).toEqual([
        path,
        count,
      ]);
    }
  });
});
