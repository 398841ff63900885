import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shiftSoFar } from '../../scripts/browser/in-page.ts';
import { most } from '../../scripts/budget/limits.ts';
import { shared } from '../site/shared-sites.ts';
import { examplesOf } from '../support/examples.ts';
import { reusingPages } from './reused-pages.ts';
import { settled } from './search-page.ts';

const address = shared('siteAddress');
const folder = shared('siteFolder');
let browser: Browser;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

/** Milliseconds that every file but the page itself is late, so that the page is painted before its script runs. */
const late = 150;

/** A page of which the script comes after it was painted, as over a slow line. */
async function openSlowly(path: string, width: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: width < 500 ? 844 : 900 } });
  await page.route(/\.(?:js|json|txt|bin)$/, async (route) => {
    await new Promise((done) => setTimeout(done, late));
    await route.continue();
  });
  await page.goto(`${address}${path}`);
  return page;
}

const done = {
  search: async (page: Page) => {
    await settled(page);
    await page.locator('#tips').waitFor();
  },
  rest: (page: Page) => page.locator('.waits').first().waitFor({ state: 'detached' }),
  filled: (selector: string) => async (page: Page) => {
    await page.locator(`${selector} > *`).first().waitFor();
    await page.locator('.waits').first().waitFor({ state: 'detached' });
  },
};

const widths = [390, 1280];

/** What moves at each width, of two pages that are opened side by side: most of the time they wait. */
function shiftsOf(shiftAt: (width: number) => Promise<number>): Promise<number[]> {
  return Promise.all(widths.map(shiftAt));
}

/** Pages with a script and when it is done; every other one is of a kind of its own. */
const filled: [string, (page: Page) => Promise<void>][] = [
  ['/zoeken/?q=woningbouw&provincie=utrecht', done.search],
  ['/zoeken/', done.search],
  ['/zoeken/?q=34682-205', done.search],
  ['/zoeken/?q=woningbouw', done.search],
  ['/zoeken/?q=xqzzy', done.search],
  ['/zoeken/?q=wanneer+zoetwater+noord', done.search],
  ['/stand/?op=2025-06-01', done.filled('#stand-van-die-dag')],
  ['/stand/', done.rest],
  ['/vergelijk/?thema=wonen&plaats=overijssel&plaats=drenthe', done.filled('#naast-elkaar')],
  ['/vergelijk/', done.rest],
  ['/gemeenten/', (page) => page.locator('[data-gemeenten]').waitFor()],
  ['/stand/?op=2020-01-01', done.filled('#stand-van-die-dag')],
  [
    '/afspraken/2024/zoetwater-noord/?markeer=zoetwater',
    (page) => page.locator('.markering').waitFor(),
  ],
  ['/vergelijk/?thema=wonen', done.filled('#naast-elkaar')],
];

describe('van een pagina met een script, smal en breed, verschuift niets', () => {
  test.each(examplesOf(filled, 2))('%s', async (path, whenDone) => {
    const shifts = await shiftsOf(async (width) => {
      const page = await openSlowly(path, width);
      await whenDone(page);
      const shift = await page.evaluate(shiftSoFar);
      await page.close();
      return shift;
    });
    expect(Math.max(...shifts), `${widths}: ${shifts}`).toBeLessThanOrEqual(most.shift);
  });

  test('de pagina voor een adres dat er niet is', async () => {
    const body = readFileSync(join(folder, '404.html'), 'utf8');
    const shifts = await shiftsOf(async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.route('**/kamerstukken/99999-12/', (route) =>
        route.fulfill({ status: 404, contentType: 'text/html; charset=utf-8', body }),
      );
      await page.route(/\.js$/, async (route) => {
        await new Promise((end) => setTimeout(end, late));
        await route.continue();
      });
      await page.goto(`${address}/kamerstukken/99999-12/`);
      await page.locator('#adres-hulp').waitFor();
      expect(await page.locator('#adres-hulp').innerText()).toContain('99 999, nr. 12');
      const shift = await page.evaluate(shiftSoFar);
      await page.close();
      return shift;
    });
    expect(Math.max(...shifts), `${widths}: ${shifts}`).toBeLessThanOrEqual(most.shift);
  });
});

describe('wat op een script wacht', () => {
  test.each(['/stand/', '/vergelijk/', '/404.html'])(
    'is zonder script meteen te lezen: %s',
    async (path) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${address}${path}`);
      for (const part of await page.locator('.waits > :is(section, p)').all())
        expect(await part.isVisible()).toBe(true);
      expect(await page.locator('.waits > :is(section, p)').count()).toBeGreaterThan(0);
      await page.close();
    },
  );

  test('is er ook als het script niet komt', async () => {
    const page = await browser.newPage();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`${address}/stand/`);
    const heading = page.getByRole('heading', { name: 'Dagen die al klaarstaan' });
    expect(await heading.isVisible()).toBe(false);
    // The end of the four seconds, without waiting for it.
    const lasts = await page.evaluate(() => {
      const [waiting, ...others] = document.getAnimations();
      if (!waiting || others.length > 0) throw new Error('er wacht iets anders dan één deel');
      waiting.finish();
      return waiting.effect?.getComputedTiming().endTime;
    });
    expect(lasts).toBe(4000);
    await heading.waitFor();
    await page.close();
  });
});
