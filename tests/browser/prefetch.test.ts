import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersFor } from '../../scripts/browser/header-rules.ts';
import { type SiteServer, startSiteServer } from '../../scripts/browser/site-server.ts';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const folder = shared('siteFolder');
const rules = readFileSync(join(folder, '_headers'), 'utf8');
/** What was asked of the server. */
const asked: string[] = [];
let server: SiteServer;
let browser: Browser;

beforeAll(async () => {
  // A host that reads `_headers`.
  server = await startSiteServer(folder, '', (path) => {
    asked.push(path);
    return headersFor(rules, path);
  });
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** A page, and the addresses that its browser prefetches from then on. */
async function open(path: string): Promise<{ page: Page; prefetched: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const session = await page.context().newCDPSession(page);
  const prefetched: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ status, prefetchUrl }) => {
    if (status === 'Ready') prefetched.push(new URL(prefetchUrl).pathname);
  });
  const known = new Promise((done) => session.once('Preload.ruleSetUpdated', done));
  await session.send('Preload.enable');
  await page.goto(`${server.address}${path}`);
  await known;
  return { page, prefetched };
}

describe('een link', () => {
  test('haalt zijn pagina al op als men hem aanwijst, en verder niets', async () => {
    const { page, prefetched } = await open('/over/');
    const link = page.getByRole('link', { name: 'Afspraken', exact: true }).first();
    asked.length = 0;
    await link.hover();
    await expect.poll(() => prefetched, { timeout: 60_000 }).toEqual(['/afspraken/']);
    expect(asked).toEqual(['/afspraken/']);
    await link.click();
    await page.waitForURL('**/afspraken/');
    const entry = await page.evaluate(() =>
      JSON.stringify(performance.getEntriesByType('navigation')[0]),
    );
    expect(JSON.parse(entry).deliveryType).toBe('navigational-prefetch');
    expect(asked.filter((path) => path === '/afspraken/')).toEqual(['/afspraken/']);
    await page.close();
  });

  test('doet dat niet met een vraag in het adres, of als hij een bestand is', async () => {
    const { page, prefetched } = await open('/data/');
    const file = page.locator('main a[href$=".csv"]').first();
    await file.hover();
    const question = await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: '/zoeken/?q=water',
        id: 'vraag',
        textContent: 'water',
      });
      document.querySelector('h1')?.after(link);
      return link.id;
    });
    await page.locator(`#${question}`).hover();
    // What is prefetched next shows that the others would have been by now.
    await page.getByRole('link', { name: 'Afspraken', exact: true }).first().hover();
    await expect.poll(() => prefetched, { timeout: 60_000 }).toEqual(['/afspraken/']);
    await page.close();
  });

  test('vraagt op een host zonder eigen headers niets extra', async () => {
    const plain = await browser.newPage();
    const requests: string[] = [];
    plain.on('request', (request) => requests.push(request.url()));
    await plain.goto(`${shared('siteAddress')}/over/`);
    expect(requests.filter((url) => url.endsWith('voorladen.json'))).toEqual([]);
    await plain.close();
  });
});
