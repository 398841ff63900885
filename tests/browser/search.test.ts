import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { ask } from '../support/ask.ts';
import { reusingPages } from './reused-pages.ts';
import { settled } from './search-page.ts';

const address = shared('siteAddress');
let browser: Browser;
let page: Page;
let complaints: string[];
let hosts: Set<string>;

beforeAll(async () => {
  browser = await reusingPages();
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

const open = async (query: string) => {
  await page.goto(`${address}/zoeken/${query}`);
  return settled(page);
};
const focused = () =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-resultaat') ?? document.activeElement?.id,
  );

describe('de zoekpagina', () => {
  test('zoekt wat in het adres staat en haalt niets bij anderen', async () => {
    const { text, count } = await open('?q=zoetwater');
    expect(count).toBeGreaterThan(5);
    expect(text).toContain('resultaten voor “zoetwater”');
    expect(await page.locator('#resultaten mark').first().innerText()).toMatch(/zoet.?water/i);
    expect([...hosts]).toEqual([new URL(address).host]);
    expect(complaints).toEqual([]);
  });

  test('laat resultaten zien terwijl iemand typt', async () => {
    await open('');
    await page.locator('#q').pressSequentially('netcongestie', { delay: 20 });
    const { text, count } = await settled(page);
    expect(text).toContain('“netcongestie”');
    expect(count).toBeGreaterThan(0);
    expect(page.url()).toBe(`${address}/zoeken/?q=netcongestie`);
  });

  test('gaat met de terugknop vraag voor vraag terug, en niet letter voor letter', async () => {
    await open('');
    for (const word of ['netcongestie', 'defensie']) {
      await page.fill('#q', '');
      await page.locator('#q').pressSequentially(word, { delay: 20 });
      await page.getByRole('button', { name: 'Zoeken' }).click();
      await page.waitForURL(`**/zoeken/?q=${word}`);
      await settled(page);
    }
    await page.goBack();
    await page.locator('#stand', { hasText: '“netcongestie”' }).waitFor();
    expect(await page.inputValue('#q')).toBe('netcongestie');
    await page.goBack();
    await page.locator('#stand', { hasText: 'Vul een zoekwoord in' }).waitFor();
    expect(await page.inputValue('#q')).toBe('');
  });

  test('laat van een half woord geen stap na als iemand daarna doortypt en meteen zoekt', async () => {
    await open('');
    await page.locator('#q').pressSequentially('netcongest');
    await page.waitForURL('**/zoeken/?q=netcongest');
    // In one task of the browser, so that the pause after which typing counts cannot end in between.
    await page.locator('#q').evaluate((input: HTMLInputElement) => {
      input.value = 'netcongestie';
      input.dispatchEvent(new Event('input'));
      input.form?.requestSubmit();
    });
    await page.waitForURL('**/zoeken/?q=netcongestie');
    expect((await settled(page)).text).toContain('“netcongestie”');
    await page.goBack();
    await page.locator('#stand', { hasText: 'Vul een zoekwoord in' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });

  test('toont na een snelle opeenvolging het antwoord op de laatste vraag', async () => {
    await open('');
    await page.fill('#q', 'water');
    await page.fill('#q', 'Lelylijn');
    // Enter opens what is found by that name, when it is there already; the button only searches.
    await page.getByRole('button', { name: 'Zoeken' }).click();
    expect((await settled(page)).text).toContain('“Lelylijn”');
  });

  test('opent bij elk resultaat een pagina en een alinea die bestaan, en de adressen zijn schoon', async () => {
    await open('?q=Lelylijn');
    const links = await page.locator('[data-resultaat], [data-subresultaat]').all();
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      const url = new URL((await link.getAttribute('href')) ?? '', address);
      expect(url.search).toBe('');
      const response = await ask(url);
      expect(response.status).toBe(200);
      if (url.hash) expect(await response.text()).toContain(`id="${url.hash.slice(1)}"`);
    }
    const ranks = await page
      .locator('[data-resultaat]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('data-resultaat')));
    expect(ranks).toEqual(ranks.map((_, index) => String(index + 1)));
  });

  test.each([
    [
      'een gebeurtenis',
      'jachtvliegtuigen Lelystad Airport',
      /#gebeurtenis-\d+$/,
      /Wat er gebeurde:/,
    ],
    ['een zoekactie', 'bewaarde openbare webpagina’s', /#gezocht$/, /Waar is gezocht:/],
  ])('laat bij een uitkomst %s als zodanig zien en opent die', async (_, query, anchor, name) => {
    await open(`?q=${encodeURIComponent(query)}`);
    const link = page.locator('[data-subresultaat]', { hasText: name }).first();
    expect(await page.locator('li', { has: link }).last().locator('mark').count()).toBeGreaterThan(
      0,
    );
    await link.click();
    await page.waitForURL(anchor);
    const place = page.locator(new URL(page.url()).hash);
    await place.locator('mark').first().waitFor();
    expect(await place.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  test('zegt pas dat het klaar is als de tekst bij de resultaten staat', async () => {
    await open('?q=woningen');
    const without = await page.locator('#resultaten > li:not(:has(p:not(.meta), ul))').count();
    expect(await page.locator('#resultaten > li').count()).toBe(10);
    expect(without).toBe(0);
  });

  test('vertelt een schermlezer hoeveel er is gevonden', async () => {
    await open('?q=water');
    expect(await page.locator('#stand').getAttribute('role')).toBe('status');
    expect(await page.getByRole('searchbox', { name: 'Zoekwoorden' }).count()).toBe(1);
    expect(await page.getByRole('list', { name: 'Zoekresultaten' }).count()).toBe(1);
  });

  test('meer resultaten zet het volgende resultaat in beeld en onder de toets', async () => {
    await open('?q=rijk');
    await page.getByRole('button', { name: 'Meer resultaten' }).click();
    await page.locator('[data-resultaat="11"]').waitFor();
    expect(await focused()).toBe('11');
  });

  test('een zoekvraag met tekens uit HTML komt er als tekst uit', async () => {
    await open(`?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    expect(await page.locator('#stand img, #meldingen img, #resultaten img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test.each(['?q=', '?provincie=', '?q=foo:'])(
    'blijft ook op een telefoon zo breed als het scherm bij een heel lang woord na %s',
    async (start) => {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(start + 'lelylijn'.repeat(60));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    },
  );

  test('geeft bij elk voorbeeld van de zoektips resultaten', async () => {
    await open('');
    const tips = await page
      .locator('#zoektips a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(tips.length).toBeGreaterThan(4);
    for (const tip of tips) {
      await page.goto(address + tip);
      const { count } = await settled(page);
      expect(count, tip).toBeGreaterThan(0);
      expect(await page.locator('#meldingen p').count(), tip).toBe(0);
    }
  });
});

describe('met alleen toetsen', () => {
  test('gaat een lezer van het zoekveld door de resultaten en terug', async () => {
    await open('');
    await page.keyboard.press('/');
    expect(await focused()).toBe('q');
    await page.keyboard.type('zoetwater');
    await settled(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('1');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('2');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('q');
  });

  test('opent Enter het eerste resultaat als dat bij de getypte tekst hoort', async () => {
    await open('');
    await page.fill('#q', 'zoetwater');
    await settled(page);
    const first = await page.locator('[data-resultaat="1"]').getAttribute('href');
    await page.press('#q', 'Enter');
    await page.waitForURL(`**${first}**`);
    await page.goBack();
    expect((await settled(page)).text).toContain('“zoetwater”');
  });

  test('staat de toets na Terug op de link in het antwoord die was geopend', async () => {
    await open('?q=wat+is+er+gebeurd+met+de+realisatiestimulans');
    const source = page.locator('#antwoord a[href^="/"]').last();
    const href = await source.getAttribute('href');
    await source.click();
    await page.waitForURL((url) => url.pathname !== '/zoeken/');
    await page.goBack();
    await settled(page);
    await page.waitForFunction(() => document.activeElement !== document.body);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
  });

  test('zoekt Enter meteen als de resultaten nog niet bij de tekst horen', async () => {
    await open('?q=zoetwater');
    // At once: between two keys of a test on a busy machine there may be time for the results.
    await page.locator('#q').evaluate((box) => {
      if (box instanceof HTMLInputElement) box.value = 'defensie';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect((await settled(page)).text).toContain('“defensie”');
    expect(new URL(page.url()).pathname).toBe('/zoeken/');
  });

  test('blijft Enter op de pagina als de tekst met het adres meekwam', async () => {
    await open('?q=zoetwater');
    await page.press('#q', 'Enter');
    expect((await settled(page)).text).toContain('“zoetwater”');
    expect(new URL(page.url()).pathname).toBe('/zoeken/');
  });
});
