import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, startSiteServer } from '../../scripts/browser/site-server.ts';
import { markAsProposal } from '../../scripts/site/mark-proposal.ts';
import { readPages } from '../site/pages.ts';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const folder = '.cache/voorstel';
const proposal = 'https://github.com/voorbeeld/afsprakenatlas/pull/12';
let browser: Browser;
let server: SiteServer;
let count = 0;

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await cp(shared('siteFolder'), folder, { recursive: true });
  count = await markAsProposal(folder, proposal);
  server = await startSiteServer(folder, '');
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

describe('de site met een voorstel erin', () => {
  test('zegt op elke pagina dat het een voorstel is, en vraagt zoekmachines weg te blijven', () => {
    const pages = readPages(folder);
    const unmarked = pages.filter(
      ({ html }) =>
        !html.includes('<meta name="robots" content="noindex, nofollow">') ||
        html.match(/<meta name="robots"/g)?.length !== 1 ||
        !html.includes('Dit is een voorstel en niet de atlas.') ||
        !html.includes('<title>Voorstel: '),
    );
    expect(pages).toHaveLength(count);
    expect(unmarked.map(({ path }) => path)).toEqual([]);
    expect(readFileSync(`${folder}/_headers`, 'utf8')).toContain('X-Robots-Tag: noindex');
    expect(existsSync(`${folder}/sitemap-index.xml`)).toBe(false);
  });

  test('toont dat bovenaan, en zoeken werkt er, zonder dat het beleid van de pagina iets weigert', async () => {
    const page = await browser.newPage();
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') refused.push(message.text());
    });
    await page.goto(`${server.address}/zoeken/?q=zoetwater`);
    const mark = page.getByRole('complementary', { name: 'Voorstel' });
    expect(await mark.innerText()).toContain('kan onjuist zijn');
    expect(await mark.getByRole('link').getAttribute('href')).toBe(proposal);
    const result = page.locator('main a[href*="/afspraken/"]').first();
    await result.waitFor();
    expect(await result.innerText()).not.toBe('');
    expect(refused).toEqual([]);
    await page.close();
  });
});

test('de site zelf houdt geen teken van een voorstel over', () => {
  expect(readFileSync(`${shared('siteFolder')}/index.html`, 'utf8')).not.toContain(
    'Dit is een voorstel',
  );
});
