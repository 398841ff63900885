import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';

const address = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const click = (link: Locator) => link.click();
const enter = async (link: Locator) => {
  await link.focus();
  await link.press('Enter');
};

describe('wat is er over water afgesproken in Overijssel, en wat kwam ervan', () => {
  test.each([
    ['met de muis', true, click],
    ['met het toetsenbord', true, enter],
    ['zonder script', false, click],
  ])(
    'is van de startpagina af in twee stappen op één scherm te lezen, %s',
    async (_, script, follow) => {
      const page = await browser.newPage({
        viewport: { width: 390, height: 844 },
        javaScriptEnabled: script,
      });
      await page.goto(`${address}/`);
      await follow(
        page.locator('main').getByRole('link', { name: 'Overijssel', exact: true }).last(),
      );
      await page.waitForURL('**/provincies/overijssel/**');
      await follow(
        page.locator('main').getByRole('link', { name: 'Water en bodem', exact: true }).first(),
      );
      await page.waitForURL('**/provincies/overijssel/water/');
      const answer = await page.locator('.nl-paragraph--lead').boundingBox();
      expect((answer?.y ?? 844) + (answer?.height ?? 0)).toBeLessThan(844);
      const discussed = await page.getByRole('heading', { name: /^Besproken/ }).boundingBox();
      expect(discussed?.y ?? 844).toBeLessThan(844);
      await page.close();
    },
  );

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
