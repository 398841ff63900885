import { text } from 'node:stream/consumers';
import type { Browser, ElementHandle, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findLink, linesInView, titleOf } from '../../scripts/browser/in-page.ts';
import { mainJourneys, otherJourneys } from '../../scripts/browser/journeys.ts';
import { shared } from '../site/shared-sites.ts';
import { examplesOf } from '../support/examples.ts';
import { openInOwnLetters } from './own-letters.ts';
import { reusingPages } from './reused-pages.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await reusingPages();
});
afterAll(() => browser.close());

const ways = {
  'met de muis': async (page: Page, name: RegExp) => (await linkTo(page, name)).click(),
  'met het toetsenbord': async (page: Page, name: RegExp) => {
    await tabTo(page, await linkTo(page, name));
    await page.keyboard.press('Enter');
  },
  'zonder script': async (page: Page, name: RegExp) => (await linkTo(page, name)).click(),
};

/** The first visible link with this in its name. */
async function linkTo(page: Page, name: RegExp) {
  const found = (await page.evaluateHandle(findLink, name.source)).asElement();
  if (!found) throw new Error(`op ${page.url()} is geen link ${name}`);
  return found;
}

/** Presses Tab until this has the focus: eight times before it looks, and then back if that was too far. */
async function tabTo(page: Page, wanted: ElementHandle): Promise<void> {
  const focus = await wanted.evaluateHandle((link) => {
    const seen = { had: false };
    link.addEventListener('focus', () => (seen.had = true));
    return seen;
  });
  const eight = Array.from({ length: 8 }, () => 'Tab');
  for (let at = 0; at < 1500 && !(await focus.evaluate(({ had }) => had)); at += eight.length)
    await Promise.all(eight.map((key) => page.keyboard.press(key)));
  for (const _ of eight) {
    if (await wanted.evaluate((link) => document.activeElement === link)) return;
    await page.keyboard.press('Shift+Tab');
  }
}

/** Follows a link, and waits until the address is another. */
async function go(page: Page, follow: () => Promise<void>): Promise<void> {
  const before = page.url();
  await follow();
  await page.waitForURL((url) => url.href !== before);
}

/** Each journey in each way, beginning with another way each time, so that every third has all journeys and all ways. */
const journeys = [...mainJourneys, ...otherJourneys].flatMap((journey, at) => {
  const all = Object.entries(ways);
  const first = at % all.length;
  const turned = [...all.slice(first), ...all.slice(0, first)];
  return turned.map(([way, follow]) => ({ ...journey, way, follow }));
});

test.each(examplesOf(journeys, 3))(
  '$way: $who',
  async ({ way, follow, links, heading, answer, file }) => {
    const page = await browser.newPage({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: way !== 'zonder script',
    });
    await page.goto(`${address}/`);
    for (const name of links) await go(page, () => follow(page, name));
    expect(await page.evaluate(titleOf)).toBe(heading);
    expect(await page.evaluate(linesInView)).toMatch(answer);
    if (file) {
      const taken = page.waitForEvent('download');
      await follow(page, file.link);
      expect(await text(await (await taken).createReadStream())).toMatch(file.holds);
    }
    await page.close();
  },
);

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];
/** What the page of a thema in a provincie must say in its first screen: what was agreed and its stand, or what was discussed. */
const answers = [
  { provincie: 'Overijssel', said: [/geen uitkomst/, /In Overijssel speelt de beschikbaarheid/] },
  { provincie: 'Drenthe', said: [/Het laatste bericht gaat over/, /Afgesproken/] },
];

test.each(screens.flatMap((viewport) => answers.map((answer) => ({ ...viewport, ...answer }))))(
  'in twee klikken staat wat er over water in $provincie is afgesproken en wat ervan kwam, op $width punten breed in één scherm',
  async ({ width, height, provincie, said }) => {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${address}/`);
    for (const name of [new RegExp(provincie), /Water en bodem/])
      await go(page, async () => (await linkTo(page, name)).click());
    const lines = await page.evaluate(linesInView);
    for (const sentence of said) expect(lines).toMatch(sentence);
    await page.close();
  },
);

test.each(screens)(
  'het eerste scherm van de voorpagina zegt op $width punten breed wat dit is, wat erin staat, tot wanneer, wat ontbreekt en van wie',
  async (viewport) => {
    const page = await browser.newPage({ viewport });
    await openInOwnLetters(page, `${address}/`);
    const lines = await page.evaluate(linesInView);
    for (const part of [
      /Rijk en regio/,
      /\d+ uitkomsten/,
      /De standen zijn van/,
      /Van 2025/,
      /Onafhankelijk/,
    ])
      expect(lines).toMatch(part);
    await page.close();
  },
);

test('de kop neemt op een telefoon hoogstens 15% van het scherm, en past bij tekst van 200%', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 }, bypassCSP: true });
  await openInOwnLetters(page, `${address}/provincies/drenthe/`);
  const header = await page.locator('body > header').boundingBox();
  expect(header?.height).toBeLessThanOrEqual(0.15 * 844);
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
  const overflow = () =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(1);
  await page.close();
});
