import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('siteAddress');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

describe('woorden in de geopende pagina', () => {
  test('zijn gemarkeerd na een klik op een resultaat, en het adres in de lijst blijft schoon', async () => {
    await page.goto(`${address}/zoeken/?q=zoetwater`);
    await settled(page);
    const link = page.locator('[data-resultaat="1"]');
    const clean = await link.getAttribute('href');
    await link.click();
    await page.locator('main mark').first().waitFor();
    // A copied address is that of the page, without the words.
    expect(new URL(page.url()).pathname).toBe(clean);
    expect(new URL(page.url()).search).toBe('');
    expect((await page.locator('main mark').first().innerText()).toLowerCase()).toContain('water');
    await page.goBack();
    await settled(page);
    expect(await page.locator('[data-resultaat="1"]').getAttribute('href')).toBe(clean);
    await page.waitForFunction(() => document.activeElement?.matches('[data-resultaat="1"]'));
  });

  test('een brief opent bij de alinea met de woorden', async () => {
    await page.goto(`${address}/zoeken/?q=Lelylijn&soort=brief`);
    await settled(page);
    await page.locator('[data-resultaat="1"]').click();
    await page.waitForURL(/#alinea-\d+$/);
    await page
      .locator(`${new URL(page.url()).hash} mark`)
      .first()
      .waitFor();
  });

  test('zijn weer weg te halen, en dan is de pagina wat zij was', async () => {
    await page.goto(`${address}/gebieden/groene-hart/`);
    const before = await page.locator('main').innerHTML();
    await page.goto(`${address}/gebieden/groene-hart/?markeer=groene+hart+onzin`);
    await page.locator('main mark').first().waitFor();
    await page.getByRole('button', { name: 'Markering weghalen' }).click();
    expect(await page.locator('main mark').count()).toBe(0);
    expect(await page.locator('main').innerHTML()).toBe(before);
    expect(new URL(page.url()).search).toBe('');
  });

  test('zijn geen leestekens: een haakje in het adres merkt niets', async () => {
    await page.goto(`${address}/gebieden/groene-hart/?markeer=${encodeURIComponent('( hart')}`);
    await page.locator('main mark').first().waitFor();
    const marked = await page.locator('main mark').allInnerTexts();
    expect(marked.filter((text) => !/hart/i.test(text))).toEqual([]);
  });

  test('een adres kan geen opmaak of script in de pagina brengen', async () => {
    await page.goto(
      `${address}/gebieden/groene-hart/?markeer=${encodeURIComponent('<b>hart</b> <img>')}`,
    );
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main img, main mark b').count()).toBe(0);
  });
});
