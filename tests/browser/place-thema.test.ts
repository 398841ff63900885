import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

// How readers come here, by mouse, by keyboard and without script: journeys.test.ts.
describe('wat is er over water afgesproken in Overijssel, en wat kwam ervan', () => {
  test('leidt vandaar naar hetzelfde thema elders, naar andere thema’s en naar vergelijken', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${address}/provincies/overijssel/water/`);
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(
      expect.arrayContaining([
        '/provincies/drenthe/water/',
        '/provincies/overijssel/wonen/',
        '/themas/water/',
        '/vergelijk/?thema=water&plaats=overijssel',
      ]),
    );
    await page.close();
  });
});
