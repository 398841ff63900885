import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mostPlaces } from '#domain/register/document-pages.ts';
import { type SiteServer, startSiteServer } from '../../scripts/browser/site-server.ts';
import { base } from '../../scripts/workbench/hosted.ts';
import { readPages } from '../site/pages.ts';
import { shared } from '../site/shared-sites.ts';
import { articles, points } from '../support/annexes.ts';
import { openSearchPage, type SearchPage } from '../zoeken/search-page.ts';
import { sharedBrowser } from './shared-browser.ts';

// The made-up annexes of tests/support/annexes.ts, which tests/site/setup.ts puts in the fresh site.
const letter = '/kamerstukken/34682-205/';
const list = `${letter}bijlagen/verzonnen-afsprakenlijst/`;
/** The list is read on two pages. */
const listPages = [
  { path: list, own: points.slice(0, mostPlaces) },
  { path: `${list}vanaf-${mostPlaces + 1}/`, own: points.slice(mostPlaces) },
];
const arrangement = `${letter}bijlagen/verzonnen-arrangement/`;
const outcome = (name: string) => `/afspraken/2024/verzonnen-${name}/`;

const pages = new Map(readPages(shared('freshFolder')).map(({ path, html }) => [path, html]));
const htmlOf = (path: string) => {
  const html = pages.get(path);
  if (html === undefined) throw new Error(`geen pagina ${path}`);
  return html;
};

/** The part of a page from one anchor to the next place, or to its end. */
function placeIn(path: string, anchor: string): string {
  const [, after = ''] = htmlOf(path).split(`id="${anchor}"`);
  return after.split(/id="(?:punt|artikel)-/)[0] ?? '';
}

const anchorOf = (punt: string) => `punt-${punt.toLowerCase()}`;

describe('de pagina’s van een verzonnen lijst van 30 punten', () => {
  test.each(listPages)(
    '$path heeft elk punt op zijn plaats, met een link naar zichzelf en zijn uitkomst ernaast',
    ({ path, own }) => {
      const anchors = [...htmlOf(path).matchAll(/id="(punt-[a-z0-9-]+)"/g)].map(([, id]) => id);
      // Before those the first page has where the others are now, so that an old link still leads there.
      expect(anchors.slice(-own.length)).toEqual(own.map(anchorOf));
      for (const punt of own) {
        const anchor = anchorOf(punt);
        const place = placeIn(path, anchor);
        expect(place).toContain(`href="#${anchor}"`);
        expect(place).toContain(`href="${base}${outcome(anchor)}"`);
        expect(place).toContain(`Een verzonnen watermolen bij ${punt}.`);
      }
    },
  );

  test('staat bij de brief, en haar uitkomsten wijzen naar hun punt', () => {
    expect(htmlOf(letter)).toContain(`href="${base}${list}"`);
    for (const { path, own } of listPages)
      for (const anchor of own.map(anchorOf))
        expect(
          htmlOf(outcome(anchor)).split(`href="${base}${path}#${anchor}"`).length,
        ).toBeGreaterThan(2);
  });
});

describe('de pagina van een verzonnen arrangement van 12 artikelen', () => {
  test('heeft artikelen en leden in volgorde, met de uitkomst bij het lid', () => {
    const anchors = [...htmlOf(arrangement).matchAll(/id="(artikel-[a-z0-9-]+)"/g)];
    expect(anchors).toHaveLength(articles.length);
    expect(placeIn(arrangement, 'artikel-3-lid-2')).toContain(
      `href="${base}${outcome('artikel-3-lid-2')}"`,
    );
    expect(placeIn(arrangement, 'artikel-3')).not.toContain(outcome('artikel-3'));
  });
});

describe('zoeken', () => {
  let browser: Browser;
  let server: SiteServer;
  let page: SearchPage;

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      sharedBrowser(),
      startSiteServer(shared('freshFolder'), base),
    ]);
    page = await openSearchPage(browser, server.address);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  test.each([
    ['N-3', list],
    ['N-3', outcome('punt-n-3')],
    ['watermolen', list],
    ['verzonnen arrangement', arrangement],
  ])('naar “%s” vindt %s bij de eerste tien', async (query, path) => {
    const { results } = await page.ask(query);
    const found = results.slice(0, 10).map(({ address }) => address);
    expect(found).toContainEqual(expect.stringContaining(path));
  });

  test('naar een woord van één punt wijst dat punt aan', async () => {
    const { results } = await page.ask('watermolen Z-7');
    const its = listPages.find(({ own }) => own.includes('Z-7'))?.path;
    expect(results.flatMap(({ places }) => places)).toContainEqual(
      expect.stringContaining(`${its}#punt-z-7`),
    );
  });
});
