import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../scripts/browser/folder.ts';
import { shared } from '../site/shared-sites.ts';
import { reusingPages } from './reused-pages.ts';
import { settled } from './search-page.ts';

const address = shared('siteAddress');
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
});
afterEach(() => page.close());

const open = async (query: string) => {
  await page.goto(`${address}/zoeken/${query}`);
  return settled(page);
};
const box = (name: RegExp) => page.getByRole('checkbox', { name });

describe('de filters', () => {
  test('tellen hoeveel er overblijft, zijn te combineren, en het adres is te delen', async () => {
    const before = await open('?q=woningen');
    const flevoland = box(/^Flevoland/);
    const promised = Number(
      await page.locator('label', { has: flevoland }).locator('.count').innerText(),
    );
    await flevoland.check();
    await page.waitForURL('**/zoeken/?q=woningen&provincie=flevoland');
    const one = await settled(page);
    expect(one.count).toBe(promised);
    expect(one.count).toBeLessThan(before.count);
    await box(/^Utrecht/).check();
    await page.waitForURL('**provincie=flevoland&provincie=utrecht');
    const two = await settled(page);
    expect(two.count).toBeGreaterThan(one.count);
    await box(/^Brief/).check();
    await page.waitForURL('**soort=brief**');
    const three = await settled(page);
    expect(three.count).toBeLessThan(two.count);

    const shared = await browser.newPage();
    await shared.goto(page.url());
    expect((await settled(shared)).count).toBe(three.count);
    await shared.close();
  });

  test('staan op een telefoon na een keuze niet tussen de lezer en de resultaten', async () => {
    const phone = await browser.newPage({
      viewport: { width: 390, height: 800 },
    });
    await phone.goto(`${address}/zoeken/?q=woningen`);
    await settled(phone);
    await phone.getByText('Bladeren en filteren').click();
    await phone.getByRole('checkbox', { name: /^Flevoland/ }).check();
    await phone.waitForURL('**provincie=flevoland');
    await settled(phone);
    const inView = async () => {
      for (const selector of ['#stand', '[data-resultaat="1"]']) {
        const box = await phone.locator(selector).boundingBox();
        expect(box?.y, selector).toBeGreaterThanOrEqual(0);
        expect(box?.y, selector).toBeLessThan(700);
      }
    };
    await inView();
    const hasFocus = () => phone.evaluate(() => document.activeElement !== document.body);
    expect(await hasFocus()).toBe(true);
    // Taking the filter away puts its button out of the page.
    await phone.getByRole('button', { name: /Provincie: Flevoland/ }).click();
    await phone.waitForURL('**/zoeken/?q=woningen');
    await settled(phone);
    await inView();
    expect(await hasFocus()).toBe(true);
    for (const address of ['**provincie=flevoland', '**/zoeken/?q=woningen']) {
      await phone.goBack();
      await phone.waitForURL(address);
      await settled(phone);
      await inView();
      expect(await hasFocus()).toBe(true);
    }
    await phone.close();
  });

  test('kennen in het adres ook andere namen, en schrijven die dan zoals zij heten', async () => {
    await page.goto(`${address}/zoeken/?q=zoetwater&provincie=friesland`);
    await page.waitForURL('**provincie=fryslan');
    await settled(page);
    expect(await page.getByRole('checkbox', { name: /^Fryslân/ }).isChecked()).toBe(true);
  });

  test('houden de toets waar zij was, en de terugknop neemt ze een voor een terug', async () => {
    const before = await open('?q=water');
    await box(/^Kamerstuk/).focus();
    await page.keyboard.press('Space');
    await page.waitForURL('**soort=kamerstuk');
    await settled(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-soort-kamerstuk');
    await page.goBack();
    await page.locator(`#stand[data-klaar="true"][data-aantal="${before.count}"]`).waitFor();
    expect(await box(/^Kamerstuk/).isChecked()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('filter-soort-kamerstuk');
  });

  test('staan als knop boven de resultaten en gaan daar weer weg', async () => {
    await open('?q=water&provincie=zeeland&status=aangekondigd');
    await page.getByRole('button', { name: /Provincie: Zeeland/ }).click();
    await page.waitForURL('**/zoeken/?q=water&status=aangekondigd');
    await settled(page);
    await page.getByRole('button', { name: /Stand: Aangekondigd/ }).click();
    await page.waitForURL('**/zoeken/?q=water');
    await settled(page);
    expect(await page.getByRole('list', { name: 'Gekozen filters' }).count()).toBe(0);
  });

  test('laten zonder zoekwoord zien wat zij alleen opleveren, ook met een label in het adres', async () => {
    const records = Object.entries(readContent()).filter(
      ([file, text]) =>
        file.startsWith('content/afspraken/') && JSON.parse(text).soort === 'afspraak',
    );
    expect((await open('?soort=Afspraak')).count).toBe(records.length);
    expect((await open('?soort=afspraak')).count).toBe(records.length);
    const gereed = await open('?status=Deels%20gereed');
    expect(gereed.count).toBeGreaterThan(0);
    expect((await open('?status=deels-gereed')).count).toBe(gereed.count);
  });

  test('leveren met elke lijst in gewone HTML hetzelfde op', async () => {
    const plain = [
      '/afspraken/soort/besluit/',
      '/afspraken/stand/gereed/',
      '/afspraken/termijn/2025/',
    ];
    for (const path of plain) {
      await page.goto(address + path);
      const listed = await page
        .locator('main li a[href^="/afspraken/20"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      await page.getByRole('link', { name: 'Zoeken in deze lijst' }).click();
      const { count } = await settled(page);
      expect(count, path).toBe(listed.length);
      expect(count, path).toBeGreaterThan(0);
    }
  });

  test('zijn op een telefoon een blok dat open en dicht gaat', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await open('?q=water');
    expect(await box(/^Kamerstuk/).isVisible()).toBe(false);
    await page.getByText('Bladeren en filteren').click();
    await box(/^Kamerstuk/).check();
    await page.waitForURL('**soort=kamerstuk');
  });
});

describe('de volgorde', () => {
  test('is te kiezen en staat in het adres', async () => {
    await open('?soort=kamerstuk');
    await page.selectOption('#sorteer', 'datum');
    await page.waitForURL('**sorteer=datum');
    await settled(page);
    const first = await page.locator('#resultaten > li .meta').first().innerText();
    await page.goBack();
    await settled(page);
    expect(await page.inputValue('#sorteer')).toBe('relevantie');
    expect(first).toMatch(/20\d\d/);
  });
});

describe('als er weinig of niets is', () => {
  test('verbetert de pagina een tikfout zichtbaar, en zoekt op verzoek letterlijk', async () => {
    await open('?q=zoetwaer');
    expect(await page.locator('#meldingen').innerText()).toBe(
      'Resultaten voor zoetwater. Zoek toch op: zoetwaer',
    );
    await page.getByRole('link', { name: 'zoetwaer' }).click();
    await page.waitForURL('**/zoeken/?q=zoetwaer&letterlijk=1');
    expect((await settled(page)).count).toBe(0);
  });

  test('zegt zij dat een woord niet voorkomt, toont zij niets en wijst zij verder', async () => {
    const { count, text } = await open('?q=quinoa');
    expect(count).toBe(0);
    expect(text).toBe('Geen resultaten voor “quinoa”.');
    expect(await page.locator('#resultaten li').count()).toBe(0);
    expect(await page.locator('#meldingen').innerText()).toBe(
      '“quinoa” komt niet voor in de atlas.',
    );
    const tell = page.locator('#verder a', { hasText: 'Laat het weten' });
    expect(await tell.getAttribute('href')).toBe('/bijdragen/');
  });

  test('biedt zij aan elk filter weg te halen, in plaats van alle lijsten te noemen', async () => {
    const { count } = await open('?q=quinoa+hart&provincie=zeeland&status=loopt');
    expect(count).toBe(0);
    expect(await page.locator('#meldingen').innerText()).not.toContain('een deel ervan');
    expect(await page.locator('#lijsten').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Zoek zonder provincie Zeeland' }).click();
    await page.waitForURL('**/zoeken/?q=quinoa+hart&status=loopt');
    await settled(page);
  });

  test('noemt zij een filter uit het adres dat niet bestaat, met het bedoelde erbij', async () => {
    expect((await open('?provincie=zeland')).count).toBe(0);
    await page.locator('#meldingen a', { hasText: 'provincie:zeeland' }).click();
    await page.waitForURL('**/zoeken/?provincie=zeeland');
    expect((await settled(page)).count).toBeGreaterThan(0);
    expect(await page.locator('#meldingen p').count()).toBe(0);
  });

  test('noemt zij een opdracht die niet bestaat, met de bedoelde erbij', async () => {
    await open('?q=provinsie:zeeland');
    await page.locator('#meldingen a', { hasText: 'provincie:' }).click();
    await page.waitForURL('**/zoeken/?q=provincie%3Azeeland');
    expect((await settled(page)).count).toBeGreaterThan(0);
    expect(await page.locator('#meldingen p').count()).toBe(0);
  });

  test('zegt zij bij elk resultaat dat het niet alle woorden heeft', async () => {
    await open('?q=quinoa%20woningbouw');
    const results = await page.locator('#resultaten > li').count();
    expect(results).toBeGreaterThan(0);
    expect(
      await page.locator('#resultaten > li', { hasText: 'heeft niet alle woorden' }).count(),
    ).toBe(results);
  });
});
