import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../scripts/browser/axe.ts';
import { shared } from '../site/shared-sites.ts';
import { reusingPages } from './reused-pages.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

async function open(query: string, options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(`${address}/stand/${query}`);
  return page;
}

/** Gives the page its outcomes in a file per ronde, as a large atlas does. */
async function inParts(page: Page): Promise<void> {
  await page.route(/\/stand\/\?/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replace(/ data-gegevens="[^"]*alles[.]json"/, '')
      .replaceAll(
        /<option value="(\d+)" data-bekend="[^"]*"/g,
        '$& data-gegevens="/stand/$1.json"',
      );
    await route.fulfill({ response, body });
  });
  await page.route(/\/stand\/\d+\.json$/, async (route) => {
    const jaar = /(\d+)\.json$/.exec(route.request().url())?.[1];
    const response = await route.fetch({ url: `${address}/stand/alles.json` });
    const file = await response.json();
    const outcomes = file.outcomes.filter(({ ronde }: { ronde: string }) => ronde === jaar);
    await route.fulfill({ response, json: { ...file, outcomes } });
  });
}

describe('de stand op een dag', () => {
  test('is met het toetsenbord te kiezen, en de keuze staat in het adres', async () => {
    const page = await open('');
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.getByLabel('Dag', { exact: true }).fill('2025-03-01');
    await page.getByLabel('Provincie').focus();
    await page.keyboard.type('Overij');
    await page.getByRole('button', { name: 'Toon de stand' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/stand/?op=2025-03-01&provincie=overijssel');
    await page.getByRole('heading', { name: '1 maart 2025: Overijssel' }).waitFor();
    expect(await page.title()).toContain('1 maart 2025: Overijssel');
    expect(await page.getByLabel('Provincie').inputValue()).toBe('overijssel');
    expect(errors).toEqual([]);
    await page.close();
  });

  test('blijft wat de lezer koos, ook als de dag van de site pas daarna bekend is', async () => {
    const page = await open('');
    let answer = () => {};
    const waiting = new Promise<void>((done) => (answer = done));
    await page.route('**/bouw.json', async (route) => {
      await waiting;
      await route.continue();
    });
    await page.reload({ waitUntil: 'domcontentloaded' });
    const day = page.getByLabel('Dag', { exact: true });
    await day.fill('2025-03-01');
    answer();
    await page.waitForFunction(() =>
      document.querySelector('input[name="op"]')?.getAttribute('max'),
    );
    expect(await day.inputValue()).toBe('2025-03-01');
    await page.close();
  });

  test('is met Terug en Vooruit weer die van daarvoor', async () => {
    const page = await open('?op=2025-03-01');
    await page.getByRole('heading', { name: '1 maart 2025' }).waitFor();
    await page.getByLabel('Dag', { exact: true }).fill('2025-09-30');
    await page.getByRole('button', { name: 'Toon de stand' }).click();
    await page.getByRole('heading', { name: '30 september 2025' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '1 maart 2025' }).waitFor();
    expect(await page.getByLabel('Dag', { exact: true }).inputValue()).toBe('2025-03-01');
    await page.goForward();
    await page.getByRole('heading', { name: '30 september 2025' }).waitFor();
    await page.close();
  });

  test('heeft bij elk getal een lijst die zo lang is, ook van wat toen anders was', async () => {
    const page = await open('?op=2025-01-15');
    await page.locator('#uitkomsten').waitFor();
    const links = page.locator('#stand-van-die-dag > p > a[href^="#"]');
    expect(await links.count()).toBeGreaterThan(1);
    for (const link of await links.all()) {
      const id = (await link.getAttribute('href')) ?? '';
      const rows = page.locator(`section:has(> h3${id}) li`);
      expect(await link.textContent()).toMatch(new RegExp(`^${await rows.count()} uitkomst`));
    }
    await page.close();
  });

  test('is vandaag voor een provincie even lang als op haar pagina, met dezelfde standen', async () => {
    const own = await browser.newPage();
    await own.goto(`${address}/provincies/overijssel/`);
    const onPage = await own
      .locator('ul[data-outcomes] > li:has(.stand)')
      .evaluateAll((items) =>
        items.map((item) =>
          [item.querySelector('a'), item.querySelector('.stand')].map((one) => one?.textContent),
        ),
      );
    await own.close();
    const page = await open('?provincie=overijssel');
    await page.locator('#uitkomsten').waitFor();
    const here = await page
      .locator('section:has(> h3#uitkomsten) li')
      .evaluateAll((items) =>
        items.map((item) =>
          [item.querySelector('a'), item.querySelector('.stand')].map((one) => one?.textContent),
        ),
      );
    const plain = (rows: (string | null | undefined)[][]) =>
      rows
        .map((row) => row.map((text) => text?.replaceAll(/\s+/g, ' ').trim()).join(': '))
        .toSorted();
    expect(plain(here)).toEqual(plain(onPage));
    await page.close();
  });

  test.each([
    ['?op=2024-01-01', 'Op deze dag was er nog geen uitkomst'],
    ['?op=2025-03-01', 'bestond de atlas nog niet'],
    ['?op=2099-01-01', 'weet hij niet'],
    ['?op=2025-02-30', '“2025-02-30” is geen dag.'],
    ['?op=2025-03-01&provincie=kaas', 'De keuze “kaas” bij provincie kent de atlas niet.'],
  ])('zegt bij %s wat er aan de hand is', async (query, text) => {
    const page = await open(query);
    await page.getByText(text).first().waitFor();
    await page.close();
  });

  test('valt bij een dag die niet bestaat terug op vandaag', async () => {
    const page = await open('?op=2025-02-30');
    await page.locator('#uitkomsten').waitFor();
    const today = await page.getByLabel('Dag', { exact: true }).inputValue();
    expect(await page.getByLabel('Dag', { exact: true }).getAttribute('max')).toBe(today);
    await page.close();
  });

  test('zegt het als de gegevens niet komen', async () => {
    const page = await browser.newPage();
    await page.route('**/stand/alles.json', (route) => route.abort());
    await page.goto(`${address}/stand/?op=2025-03-01`);
    await page.getByText('De gegevens konden niet worden geladen.').waitFor();
    await page.close();
  });

  test.each([
    { width: 1280, colorScheme: 'light' },
    { width: 390, colorScheme: 'dark' },
  ] as const)('is toegankelijk op $width punten breed, $colorScheme', async (look) => {
    const { width, colorScheme } = look;
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    await page.goto(`${address}/stand/?op=2025-12-01`);
    await page.locator('#uitkomsten').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });

  test('haalt in een grote atlas alleen de ronde op die erbij hoort, en noemt de andere', async () => {
    const page = await browser.newPage();
    await inParts(page);
    await page.goto(`${address}/stand/?op=2026-01-01`);
    await page.getByText('Hier staan de uitkomsten van ronde 2025.').waitFor();
    await page.getByRole('link', { name: '2024', exact: true }).click();
    await page.waitForURL('**/stand/?op=2026-01-01&ronde=2024');
    await page.getByText('Hier staan de uitkomsten van ronde 2024.').waitFor();
    expect(await page.getByLabel('Ronde').inputValue()).toBe('2024');
    await page.goto(`${address}/stand/?op=2020-01-01`);
    await page.getByText('Op deze dag was er nog geen uitkomst').waitFor();
    await page.close();
  });

  test('past op een telefoon', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.goto(`${address}/stand/?op=2025-01-15`);
    await page.locator('#uitkomsten').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  test('is er zonder script bij elke ronde', async () => {
    const page = await open('?op=2025-03-01', { javaScriptEnabled: false });
    expect(await page.locator('form#op-een-dag').isVisible()).toBe(false);
    expect(await page.getByText('Zonder JavaScript neemt u de ronde').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'De stand bij ronde 2024' }).click();
    await page.waitForURL('**/rondes/2024/stand/');
    await page.close();
  });
});
