import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';
import { type SiteServer, startSiteServer } from '../../scripts/browser/site-server.ts';
import { base } from '../../scripts/workbench/hosted.ts';
import { readPages } from '../site/pages.ts';
import { articles, points } from '../support/annexes.ts';
import { openSearchPage, type SearchPage } from '../zoeken/search-page.ts';

// The made-up annexes of tests/support/annexes.ts, which tests/site/setup.ts puts in the fresh site.
const letter = '/kamerstukken/34682-205/';
const list = `${letter}bijlagen/verzonnen-afsprakenlijst/`;
const arrangement = `${letter}bijlagen/verzonnen-arrangement/`;
const outcome = (name: string) => `/afspraken/2024/verzonnen-${name}/`;

const pages = new Map(readPages(inject('freshFolder')).map(({ path, html }) => [path, html]));
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

describe('de pagina van een verzonnen lijst van 30 punten', () => {
  test('heeft elk punt op zijn plaats, met een link naar zichzelf en zijn uitkomst ernaast', () => {
    const anchors = [...htmlOf(list).matchAll(/id="(punt-[a-z0-9-]+)"/g)].map(([, id]) => id);
    expect(anchors).toEqual(points.map((punt) => `punt-${punt.toLowerCase()}`));
    for (const punt of points) {
      const anchor = `punt-${punt.toLowerCase()}`;
      const place = placeIn(list, anchor);
      expect(place).toContain(`href="#${anchor}"`);
      expect(place).toContain(`href="${base}${outcome(anchor)}"`);
      expect(place).toContain(`Een verzonnen watermolen bij ${punt}.`);
    }
  });

  test('staat bij de brief, en haar uitkomsten wijzen naar hun punt', () => {
    expect(htmlOf(letter)).toContain(`href="${base}${list}"`);
    for (const punt of points) {
      const anchor = `punt-${punt.toLowerCase()}`;
      expect(
        htmlOf(outcome(anchor)).split(`href="${base}${list}#${anchor}"`).length,
      ).toBeGreaterThan(2);
    }
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
      launchBrowser(),
      startSiteServer(inject('freshFolder'), base),
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
    expect(results.flatMap(({ places }) => places)).toContainEqual(
      expect.stringContaining(`${list}#punt-z-7`),
    );
  });
});
