import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { reusingPages } from './reused-pages.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

describe('de kaart met het toetsenbord', () => {
  test('komt langs elke provincie en elk gebied één keer, in de volgorde van de lijst', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}/kaart/`);
    const visited: string[] = [];
    await page.locator('#inhoud').focus();
    for (let count = 0; count < 80; count += 1) {
      await page.keyboard.press('Tab');
      const to = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
      visited.push(to);
    }
    const numbers = visited.filter((to) => /^\/provincies\/[^#]+#afspraken$/.test(to));
    expect(numbers).toHaveLength(12);
    expect(numbers).toEqual(numbers.toSorted());
    const names = visited.filter((to) => /^\/(?:provincies|gebieden)\/[^#]+\/$/.test(to));
    expect(names).toHaveLength(28);
    expect(new Set(names).size).toBe(28);
    await page.getByRole('link', { name: /^Fryslân: \d+$/ }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/provincies/fryslan/#afspraken');
    await page.close();
  });
});

describe('de pagina van de kaart', () => {
  test('houdt een heel lange naam van een gebied binnen 320 beeldpunten', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(`${address}/kaart/`);
    const link = page.locator('.rows a').first();
    await link.evaluate((element) => {
      element.textContent = 'Gebied'.repeat(20);
    });
    const box = await link.boundingBox();
    expect((box?.x ?? 320) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.close();
  });

  test.each([390, 1280])('toont op %i beeldpunten getallen van ten minste 14', async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(`${address}/kaart/loopt/`);
    const heights = await page
      .locator('tspan.count')
      .evaluateAll((numbers) => numbers.map((one) => one.getBoundingClientRect().height));
    expect(heights).toHaveLength(12);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(14);
    const [list, map] = await Promise.all([
      page.locator('.rows').first().boundingBox(),
      page.locator('.map').first().boundingBox(),
    ]);
    // On a phone the list comes first; where there is room it is beside the map.
    if (width === 390) expect(list?.y ?? 0).toBeLessThan(map?.y ?? 0);
    else expect(Math.abs((list?.y ?? 0) - (map?.y ?? 99))).toBeLessThan(40);
    await page.close();
  });

  test('heeft in plaats van tinten een arcering waar die er niet zijn, ook in de legenda', async () => {
    const page = await browser.newPage({ forcedColors: 'active' });
    await page.goto(`${address}/kaart/`);
    const hatched = page.locator('.legend .arcering, .map use.arcering');
    expect(await hatched.count()).toBeGreaterThan(12);
    expect(await hatched.first().isVisible()).toBe(true);
    await page.emulateMedia({ forcedColors: 'none' });
    expect(await hatched.first().isVisible()).toBe(false);
    expect(await page.locator('.legend').isVisible()).toBe(true);
    await page.close();
  });
});

describe('mijn gemeente', () => {
  test.each([
    ['almere', '/gemeenten/almere/'],
    ['Den Bosch', '/gemeenten/s-hertogenbosch/'],
    ['Bergen (NH.)', '/gemeenten/bergen-noord-holland/'],
    ['bergen l', '/gemeenten/bergen-limburg/'],
    ['Bergen', '/zoeken/?q=Bergen'],
  ])('wie “%s” typt, komt op %s', async (text, path) => {
    const page = await browser.newPage();
    await page.goto(`${address}/gemeenten/`);
    await page.getByLabel('Naam van de gemeente').fill(text);
    await page.keyboard.press('Enter');
    await page.waitForURL(`${address}${path}*`);
    await page.close();
  });

  test('vraagt zonder script niet om te typen, maar wijst de letters aan', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}/gemeenten/`);
    expect(await page.getByLabel('Naam van de gemeente').isVisible()).toBe(false);
    expect(await page.locator('main noscript p').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Z', exact: true }).click();
    expect(page.url()).toContain('#letter-z');
    await page.getByRole('link', { name: 'Zaanstad' }).first().click();
    expect(page.url()).toContain('/gemeenten/zaanstad/');
    await context.close();
  });
});

describe('het overzicht', () => {
  test('noemt boven elke kolom alleen de naam, die wel de volgorde verandert', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${address}/overzicht/`);
    const header = page.getByRole('columnheader', { name: 'Drenthe', exact: true });
    await header.getByRole('link', { name: 'Drenthe', exact: true }).click();
    await page.waitForURL('**/overzicht/op/drenthe/');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await page.close();
  });

  test.each([390, 320])(
    'heeft op %d pixels breed regels die groot genoeg zijn om te raken',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`${address}/overzicht/`);
      const sizes = await page
        .locator('.only-narrow li a')
        .evaluateAll((links) => links.map((link) => link.getBoundingClientRect()))
        .then((boxes) => boxes.map((box) => Math.min(box.width, box.height)));
      expect(sizes.length).toBeGreaterThan(25);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
      await page.getByRole('link', { name: /^per provincie ?: Wonen$/ }).click();
      await page.waitForURL('**/overzicht/themas/wonen/');
      await page.close();
    },
  );
});

describe.each(['/overzicht/', '/overzicht/gebieden/'])('%s', (path) => {
  test('is een tabel waar plaats is, en anders een lijst zonder schuifbalk', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(address + path);
    expect(await page.locator('main table').isVisible()).toBe(true);
    expect(await page.locator('.only-narrow').isVisible()).toBe(false);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await page.locator('main table').isVisible()).toBe(false);
    expect(await page.locator('.only-narrow').isVisible()).toBe(true);
    await page.close();
  });

  test('past op één blad van A3', async () => {
    const page = await browser.newPage();
    await page.goto(address + path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [width = 0, height = 0] =
      /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.slice(1).map(Number) ?? [];
    // In points, 72 to the inch: 420 by 297 mm.
    expect(Math.abs(width - 1190.6)).toBeLessThan(2);
    expect(Math.abs(height - 841.9)).toBeLessThan(2);
    await page.close();
  });
});
