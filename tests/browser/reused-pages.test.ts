import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { reusingPages } from './reused-pages.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

test('een pagina die opnieuw wordt gebruikt, heeft niets van wie haar sloot', async () => {
  const first = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const heard: string[] = [];
  first.on('request', (request) => heard.push(request.url()));
  await first.route('**/privacy/', (route) => route.fulfill({ body: 'van de vorige' }));
  await first.goto(`${address}/privacy/`);
  await first.emulateMedia({ media: 'print', colorScheme: 'dark', forcedColors: 'active' });
  await first.evaluate(() => {
    localStorage.setItem('van', 'de vorige');
    sessionStorage.setItem('van', 'de vorige');
  });
  await first.context().addCookies([{ name: 'van', value: 'de vorige', url: address }]);
  await first.close();
  const before = heard.length;

  const page = await browser.newPage();
  expect(page).toBe(first);
  await page.goto(`${address}/privacy/`);
  expect(heard).toHaveLength(before);
  const found = await page.evaluate(() => ({
    title: document.querySelector('h1')?.textContent,
    width: innerWidth,
    stored: localStorage.length + sessionStorage.length,
    cookie: document.cookie,
    media: ['print', '(prefers-color-scheme: dark)', '(forced-colors: active)'].filter(
      (query) => matchMedia(query).matches,
    ),
  }));
  expect(found).toEqual({ title: 'Privacy', width: 1280, stored: 0, cookie: '', media: [] });
  await page.close();
});

test('wie een andere soort pagina vraagt, of er een terwijl de andere open is, krijgt een andere', async () => {
  const one = await browser.newPage();
  const other = await browser.newPage();
  const silent = await browser.newPage({ javaScriptEnabled: false });
  expect(new Set([one, other, silent]).size).toBe(3);
  for (const page of [one, other, silent]) await page.close();
});
