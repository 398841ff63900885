import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';

const address = inject('siteAddress');
let browser: Browser;
let page: Page;
let complaints: string[];
let hosts: Set<string>;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  complaints = [];
  hosts = new Set();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
});
afterEach(() => page.close());

async function settled(): Promise<{ text: string; count: number }> {
  const status = page.locator('#stand[data-klaar="true"]');
  await status.waitFor();
  return {
    text: await status.innerText(),
    count: Number(await status.getAttribute('data-aantal')),
  };
}

describe('de zoekpagina', () => {
  test('zoekt wat in het adres staat en haalt niets bij anderen', async () => {
    await page.goto(`${address}/zoeken/?q=zoetwater`);
    const { text, count } = await settled();
    expect(count).toBeGreaterThan(5);
    expect(text).toContain('resultaten voor “zoetwater”');
    expect(await page.locator('[data-resultaat="1"]').innerText()).toContain('zoetwater');
    expect([...hosts]).toEqual([new URL(address).host]);
    expect(complaints).toEqual([]);
  });

  test('zet de vraag in het adres, en de terugknop brengt de vorige vraag terug', async () => {
    await page.goto(`${address}/zoeken/`);
    await settled();
    await page.fill('#q', 'netcongestie');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/zoeken/?q=netcongestie');
    expect((await settled()).text).toContain('“netcongestie”');
    await page.fill('#q', 'defensie');
    await page.press('#q', 'Enter');
    await page.waitForURL('**/zoeken/?q=defensie');
    await settled();
    await page.goBack();
    await page.locator('#stand', { hasText: '“netcongestie”' }).waitFor();
    expect(await page.inputValue('#q')).toBe('netcongestie');
  });

  test('houdt met een filter alleen over wat erbij hoort, en dat adres is te delen', async () => {
    await page.goto(`${address}/zoeken/?q=woningen`);
    const before = await settled();
    await page.selectOption('#filter-provincie', 'Flevoland');
    await page.waitForURL('**provincie=Flevoland**');
    const after = await settled();
    expect(after.count).toBeGreaterThan(0);
    expect(after.count).toBeLessThan(before.count);
    const shared = await browser.newPage();
    await shared.goto(page.url());
    const status = shared.locator('#stand[data-klaar="true"]');
    await status.waitFor();
    expect(await status.getAttribute('data-aantal')).toBe(String(after.count));
    await shared.close();
  });

  test('laat zonder zoekwoord zien wat een filter alleen oplevert', async () => {
    await page.goto(`${address}/zoeken/?soort=Afspraak`);
    expect((await settled()).count).toBe(12);
  });

  test('opent bij elk resultaat een pagina die bestaat', async () => {
    await page.goto(`${address}/zoeken/?q=Lelylijn`);
    await settled();
    for (const link of await page.locator('[data-resultaat]').all()) {
      const url = new URL((await link.getAttribute('href')) ?? '', address);
      expect((await fetch(url)).status).toBe(200);
    }
  });

  test('vertelt een schermlezer hoeveel er is gevonden', async () => {
    await page.goto(`${address}/zoeken/?q=water`);
    await settled();
    expect(await page.locator('#stand').getAttribute('role')).toBe('status');
    expect(await page.getByRole('searchbox', { name: 'Zoekwoorden' }).count()).toBe(1);
    expect(await page.getByRole('list', { name: 'Zoekresultaten' }).count()).toBe(1);
  });

  test('meer resultaten zet het volgende resultaat in beeld en onder de toets', async () => {
    await page.goto(`${address}/zoeken/?q=rijk`);
    await settled();
    await page.getByRole('button', { name: 'Meer resultaten' }).click();
    await page.locator('[data-resultaat="11"]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-resultaat'))).toBe(
      '11',
    );
  });

  test('een zoekvraag met tekens uit HTML komt er als tekst uit', async () => {
    await page.goto(`${address}/zoeken/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await settled();
    expect(await page.locator('#stand img, #resultaten img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('de startpagina', () => {
  test('leidt van elke stand naar precies zoveel resultaten als erbij staat', async () => {
    await page.goto(`${address}/`);
    const entries = await page
      .locator('main li', { has: page.locator('a[href*="?status="]') })
      .all();
    expect(entries.length).toBeGreaterThan(2);
    const stands = await Promise.all(
      entries.map(async (entry) => ({
        count: Number(await entry.locator('strong').innerText()),
        link: (await entry.locator('a').getAttribute('href')) ?? '',
      })),
    );
    for (const { count, link } of stands) {
      await page.goto(new URL(link, address).href);
      expect((await settled()).count).toBe(count);
    }
  });
});

describe('zonder JavaScript', () => {
  test('wijst de zoekpagina naar de lijsten, en leest een afspraak gewoon', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${address}/zoeken/`);
    expect(await plain.locator('main').innerText()).toContain('Alles is ook zonder te vinden');
    await plain.goto(`${address}/afspraken/2024/zoetwater-noord/`);
    expect(await plain.locator('main').innerText()).toContain('Verloop');
    await context.close();
  });

  test('leidt het zoekveld op de startpagina naar de zoekpagina', async () => {
    await page.goto(`${address}/`);
    await page.fill('#zoek', 'Friesland');
    await page.press('#zoek', 'Enter');
    await page.waitForURL('**/zoeken/?q=Friesland');
    expect((await settled()).count).toBeGreaterThan(0);
  });
});
