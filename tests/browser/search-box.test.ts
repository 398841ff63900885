import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { holdPreparing, manyTurns } from './page-turns.ts';
import { reusingPages } from './reused-pages.ts';
import { settled } from './search-page.ts';

const address = shared('siteAddress');
let browser: Browser;
let page: Page;
let requests: string[];

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
});
afterEach(() => page.close());

const field = () => page.getByRole('combobox', { name: /^Zoek/ });
const options = () => page.getByRole('listbox', { name: 'Suggesties' }).getByRole('option');
/** Waits until the suggestions are about what is in the box: those for its first letters may be there before. */
const suggestionsFor = (typed: string) =>
  options()
    .last()
    .and(page.getByText(`Zoek “${typed}” in alle teksten`, { exact: true }))
    .waitFor();
const activeOption = () =>
  page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant');
    return id ? (document.getElementById(id)?.textContent ?? '') : undefined;
  });

describe('het zoekveld op elke pagina', () => {
  test('laadt niets voordat het wordt gebruikt', async () => {
    await page.goto(`${address}/themas/water/`, { waitUntil: 'networkidle' });
    const scripts = requests.filter((path) => path.endsWith('.js'));
    expect(scripts.length).toBeLessThanOrEqual(2);
    expect(requests.filter((path) => path.includes('zoekdata'))).toEqual([]);
    await field().focus();
    await page.waitForResponse((response) => response.url().endsWith('/zoekdata/catalogus.json'));
    // Only the search page searches the texts.
    expect(requests.filter((path) => /zoekdata.*(?:index|teksten)/.test(path))).toEqual([]);
  });

  test('krijgt de toets bij /, maar niet terwijl iemand in een veld typt', async () => {
    await page.goto(`${address}/themas/water/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('zoek');
    await page.keyboard.type('a/b');
    expect(await field().inputValue()).toBe('a/b');
  });

  test('geeft die toets terug aan wie hem uitzet', async () => {
    await page.goto(`${address}/zoeken/#zoektips`);
    await settled(page);
    await page.getByRole('button', { name: 'Zet de toets / uit' }).click();
    await page.goto(`${address}/themas/water/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('');
    await page.goto(`${address}/zoeken/#zoektips`);
    await page.getByRole('button', { name: 'Zet de toets / aan' }).click();
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('stelt records voor bij naam en bij andere naam, en zegt hoeveel', async () => {
    await page.goto(`${address}/themas/water/`);
    await page.keyboard.press('/');
    await page.keyboard.type('friesl');
    await suggestionsFor('friesl');
    expect(await options().first().innerText()).toContain('Fryslân');
    expect(await options().first().innerText()).toContain('ook: Friesland');
    expect(await options().last().innerText()).toBe('Zoek “friesl” in alle teksten');
    expect(await field().getAttribute('aria-expanded')).toBe('true');
    const status = page.locator('#zoek-formulier [role="status"]');
    expect(await status.innerText()).toMatch(/^\d+ suggestie/);
  });

  test('gaat met pijltjes door de suggesties en opent met Enter wat actief is', async () => {
    await page.goto(`${address}/themas/water/`);
    await page.keyboard.press('/');
    await page.keyboard.type('groene');
    await suggestionsFor('groene');
    expect(await activeOption()).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    expect(await activeOption()).toContain('Groene');
    await page.keyboard.press('ArrowUp');
    expect(await activeOption()).toBeUndefined();
    await page.keyboard.press('ArrowUp');
    expect(await activeOption()).toBe('Zoek “groene” in alle teksten');
    await page.keyboard.press('Home');
    expect(await activeOption()).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('[aria-selected="true"]').getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${chosen}`);
  });

  test('gaat met Escape eerst dicht', async () => {
    await page.goto(`${address}/themas/water/`);
    await page.keyboard.press('/');
    await page.keyboard.type('groene');
    await suggestionsFor('groene');
    await page.keyboard.press('Escape');
    expect(await options().count()).toBe(0);
    expect(await field().inputValue()).toBe('groene');
    expect(await field().getAttribute('aria-expanded')).toBe('false');
  });

  test.each([
    ['wat actief is, blijft actief', 'ArrowDown', 'Groene'],
    ['wat met Escape dichtging, blijft dicht', 'Escape', undefined],
  ])('als het zoeken pas later klaarstaat: %s', async (_, key, active) => {
    await page.goto(`${address}/themas/water/`);
    await page.evaluate(holdPreparing);
    await page.keyboard.press('/');
    await page.waitForFunction(() => 'goOn' in window);
    await page.keyboard.type('groene');
    await suggestionsFor('groene');
    await page.keyboard.press(key);
    const before = [await activeOption(), await options().count()];
    expect(before[0]).toEqual(active === undefined ? undefined : expect.stringContaining(active));
    expect(before[1] === 0).toBe(key === 'Escape');
    await page.evaluate(() => {
      if ('goOn' in window && typeof window.goOn === 'function') window.goOn();
    });
    await page.evaluate(manyTurns);
    expect([await activeOption(), await options().count()]).toEqual(before);
  });

  test('gaat dicht met Tab, en ook een antwoord dat daarna pas komt, opent niets meer', async () => {
    await page.goto(`${address}/themas/water/`);
    await page.keyboard.press('/');
    await page.keyboard.type('groene');
    await suggestionsFor('groene');
    // In one task of the browser, so that the answer to the last letter cannot come before the Tab.
    await field().evaluate((input: HTMLInputElement) => {
      input.value = 'groene h';
      input.dispatchEvent(new Event('input'));
      input.form?.querySelector('button')?.focus();
    });
    await page.evaluate(manyTurns);
    expect(await options().count()).toBe(0);
    expect(await field().getAttribute('aria-expanded')).toBe('false');
    await field().focus();
    await page.keyboard.type('a');
    await options().first().waitFor();
    await page.keyboard.press('Tab');
    expect(await options().count()).toBe(0);
  });

  test.each([
    ['een naam', 'groene hart', '/gebieden/groene-hart/'],
    ['een Kamerstuk', '34682-205', '/kamerstukken/34682-205/'],
  ])('opent met Enter meteen de pagina van %s', async (_, typed, path) => {
    await page.goto(`${address}/themas/water/`);
    await page.keyboard.press('/');
    await page.keyboard.type(typed);
    await suggestionsFor(typed);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
  });

  test('zoekt met Enter in alle teksten als de woorden geen naam zijn', async () => {
    await page.goto(`${address}/themas/water/`);
    await page.keyboard.press('/');
    await page.keyboard.type('woningen bij het spoor');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/zoeken/?q=woningen+bij+het+spoor');
    await settled(page);
    expect(await page.inputValue('#q')).toBe('woningen bij het spoor');
  });

  test('is met de vinger te raken en opent bij aanraken', async () => {
    const context = await browser.newContext({
      viewport: { width: 1024, height: 800 },
      hasTouch: true,
    });
    const phone = await context.newPage();
    await phone.goto(`${address}/gebieden/`);
    for (const target of ['#zoek', '#zoek-formulier button']) {
      const size = await phone.locator(target).boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(44);
      expect(size?.width).toBeGreaterThanOrEqual(44);
    }
    await phone.locator('#zoek').tap();
    await phone.keyboard.type('groene hart');
    const option = phone.getByRole('option', { name: /^Groene Hart/ }).first();
    // Suggestions are drawn anew as more of what was typed is answered, and between two drawings there are none to measure.
    await option.waitFor();
    await expect
      .poll(async () => (await option.boundingBox())?.height ?? 0, { timeout: 240_000 })
      .toBeGreaterThanOrEqual(44);
    await option.tap();
    await phone.waitForURL('**/gebieden/groene-hart/');
    await context.close();
  });

  test.each([
    [390, 1],
    [390, 2],
    [320, 1],
  ])(
    'maakt op een telefoon van %d pixels met tekst maal %d plaats voor “Zoeken” in het menu',
    async (width, zoom) => {
      const phone = await browser.newPage({ viewport: { width, height: 844 } });
      await phone.goto(`${address}/gebieden/`);
      await phone.evaluate((percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
      }, zoom * 100);
      expect(await phone.locator('#zoek').isVisible()).toBe(false);
      const header = await phone.locator('header').boundingBox();
      if (zoom === 1 && width === 390) expect(header?.height).toBeLessThanOrEqual(844 * 0.15);
      expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await phone.locator('header').getByRole('link', { name: 'Zoeken' }).click();
      await phone.waitForURL('**/zoeken/');
      await phone.close();
    },
  );

  test('staat er op elke pagina één keer', async () => {
    for (const path of ['/', '/zoeken/', '/over/', '/404.html']) {
      await page.goto(address + path);
      expect(await page.locator('input[type="search"]').count(), path).toBe(1);
    }
  });
});
