import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('siteAddress');
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
    // These pages are read and not shown, which is much less work.
    const found = await page.evaluate(
      async (paths) => {
        const read = async (path: string) => {
          const html = await (await window.fetch(path)).text();
          const list = new DOMParser().parseFromString(html, 'text/html');
          return { count: list.querySelectorAll('main li a[href^="/afspraken/20"]').length, path };
        };
        return Promise.all(paths.map(read));
      },
      lists.map(({ path }) => path),
    );
    expect(found).toEqual(lists);
  });
});
