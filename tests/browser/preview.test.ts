import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePreview } from '../../scripts/site/preview.ts';
import { attributeValues, readPages } from '../site/pages.ts';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const folder = '.cache/voorbeeld';
let browser: Browser;
let count = 0;

beforeAll(async () => {
  count = await makePreview(shared('siteFolder'), folder);
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

describe('het voorbeeld bij een voorstel', () => {
  test('heeft elke pagina, en elke link leidt naar een bestand in de map', () => {
    const pages = readPages(folder);
    const dead = pages.flatMap(({ path, html }) => {
      const file = path.endsWith('/') ? `${path}index.html` : path;
      const links = [...attributeValues(html, 'href'), ...attributeValues(html, 'src')];
      return links
        .filter((link) => !/^(?:https:|mailto:|data:|#)/.test(link))
        .filter((link) => {
          const target = new URL(link, pathToFileURL(resolve(`${folder}${file}`)));
          return link.startsWith('/') || !existsSync(target);
        })
        .map((link) => `${path} ${link}`);
    });
    expect(pages).toHaveLength(count);
    expect(count).toBe(readPages().length);
    expect([...new Set(dead)].filter((link) => !link.includes('zoekdata'))).toEqual([]);
  });

  test('opent uit een map zoals iemand het opent: met opmaak, met kaart, en de links werken', async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(resolve(`${folder}/index.html`)).href);
    expect(await page.locator('body').innerText()).toContain('Zoeken werkt hier niet');
    await page.getByRole('link', { name: 'Provincies', exact: true }).first().click();
    await page.getByRole('link', { name: 'Fryslân', exact: true }).first().click();
    // A click only waits until the next page has begun.
    await page.waitForURL('**/provincies/fryslan/**');
    expect(await page.title()).toContain('Fryslân');
    const header = await page
      .locator('header')
      .first()
      .evaluate((element) => getComputedStyle(element).borderBlockStartColor);
    expect(header).not.toBe('rgb(0, 0, 0)');
    const land = await page
      .locator('use')
      .first()
      .evaluate((element) => element.getBoundingClientRect().width);
    expect(land).toBeGreaterThan(5);
    await page.close();
  });

  test('laat de gebouwde site zoals zij was', () => {
    expect(readFileSync(`${shared('siteFolder')}/index.html`, 'utf8')).toContain(
      'content-security-policy',
    );
  });
});
