import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { reusingPages } from './reused-pages.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${address}${path}`);
  return page;
}

describe('een moeilijk woord', () => {
  test('toont zijn uitleg met het toetsenbord, en sluit weer met Escape', async () => {
    const page = await open('/brieven/2024/water/', { javaScriptEnabled: false });
    const button = page.getByRole('button', { name: 'Uitleg van “Zoetwater”' }).first();
    const meaning = page.locator('#woord-zoetwater');
    expect(await meaning.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await meaning.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('/begrippen/zoetwater/');
    await page.keyboard.press('Escape');
    expect(await meaning.isVisible()).toBe(false);
    await page.close();
  });

  test('toont haar op een telefoon met een tik, over de hele breedte', async () => {
    const page = await open('/brieven/2024/positionering/', {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
    });
    await page.locator('.explain').first().tap();
    const box = await page.locator('.meaning:popover-open').boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
    await page.close();
  });

  test('staat op papier in een lijst, zonder knop', async () => {
    const page = await open('/brieven/2024/water/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.explain').first().isVisible()).toBe(false);
    expect(await page.locator('#woord-zoetwater').isVisible()).toBe(true);
    await page.close();
  });
});

describe('een bron van een uitkomst', () => {
  test('is te openen bij de zin en brengt terug naar die zin', async () => {
    const page = await open('/afspraken/2024/besluit-toekomst-moerdijk/');
    await page.locator('#verloop ~ ol .ref').last().click();
    const note = page.locator('li:target');
    expect(await note.innerText()).toContain('ANP');
    await note.getByRole('link', { name: /^Terug naar de tekst/ }).click();
    expect(new URL(page.url()).hash).toMatch(/^#bij-/);
    await page.close();
  });
});

describe('een pagina op papier', () => {
  test('noemt haar adres en haar dag, en die staan niet op het scherm', async () => {
    const page = await open('/afspraken/2024/zoetwater-noord/');
    const line = page.locator('.printed');
    expect(await line.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await line.innerText()).toMatch(
      /^https:\/\/\S+\/afspraken\/2024\/zoetwater-noord\/ – van welke dag de standen zijn, staat op https:\/\/\S+\/over\/$/u,
    );
    expect(await page.locator('.no-print:visible').count()).toBe(0);
    await page.close();
  });
});

describe('een pagina van een stuk', () => {
  test.each(['/brieven/2024/', '/brieven/2024/energie/', '/kamerstukken/34682-205/', '/bronnen/'])(
    'blijft op een smal scherm binnen de rand, ook met ruime tekst: %s',
    async (path) => {
      const page = await open(path, { viewport: { width: 320, height: 800 }, bypassCSP: true });
      await page.addStyleTag({
        content: '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }',
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.close();
    },
  );

  test('breekt het nummer van een Kamerstuk nooit af', async () => {
    const page = await open('/afspraken/2024/besluit-toekomst-moerdijk/', {
      viewport: { width: 320, height: 800 },
    });
    const broken = await page
      .locator('.unbroken')
      .evaluateAll((numbers) =>
        numbers.flatMap((one) => (one.getClientRects().length > 1 ? [one.textContent] : [])),
      );
    expect(await page.locator('.unbroken').count()).toBeGreaterThan(0);
    expect(broken).toEqual([]);
    await page.close();
  });
});
