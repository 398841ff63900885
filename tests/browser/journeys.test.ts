import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';

const address = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Who comes with which question, the links they follow from the start page, and what the last page begins with. */
const journeys = [
  {
    who: 'een beleidsmedewerker wil weten wat er over water in Overijssel speelt',
    links: ['Overijssel', 'Water en bodem'],
    heading: 'Water en bodem in Overijssel',
  },
  {
    who: 'een journalist zoekt wat zijn termijn miste',
    links: [
      'Termijn verstreken zonder bericht',
      'Ontwikkelperspectief Groningen – Masterplan Zeehavens',
    ],
    heading: 'Ontwikkelperspectief Groningen – Masterplan Zeehavens',
  },
  {
    who: 'een medewerker van een Kamerlid wil de brief van 2024 lezen',
    links: ['Brief over ronde 2024', 'te lezen in eigen woorden', 'Energie'],
    heading: 'Uitkomsten Bestuurlijke Overleggen Leefomgeving 2024',
  },
  {
    who: 'een inwoner zoekt zijn gemeente',
    links: ['Mijn gemeente', 'Deventer'],
    heading: 'Deventer',
  },
  {
    who: 'iemand die het beter weet, zoekt waar dat te melden is',
    links: ['Moerdijk', 'Zo meldt of verbetert u het'],
    heading: 'Een fout melden of iets aanvullen',
  },
] as const;

const ways = {
  'met de muis': async (page: Page, name: string) => linkTo(page, name).click(),
  'met het toetsenbord': async (page: Page, name: string) => {
    const wanted = await linkTo(page, name).elementHandle();
    for (let at = 0; at < 600; at += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((link) => document.activeElement === link, wanted)) break;
    }
    await page.keyboard.press('Enter');
  },
  'zonder script': async (page: Page, name: string) => linkTo(page, name).click(),
};

/** The first visible link with these words in its name. */
function linkTo(page: Page, name: string) {
  return page.getByRole('link', { name }).filter({ visible: true }).first();
}

describe.each(Object.entries(ways))('%s', (way, follow) => {
  test.each(journeys)('$who', async ({ links, heading }) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      javaScriptEnabled: way !== 'zonder script',
    });
    const page = await context.newPage();
    await page.goto(`${address}/`);
    for (const name of links) {
      const before = page.url();
      await follow(page, name);
      await page.waitForURL((url) => url.href !== before);
    }
    const title = page.getByRole('heading', { level: 1 });
    expect((await title.innerText()).replace(/\s+/g, ' ')).toBe(heading);
    await context.close();
  });
});

test.each([
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
])(
  'wat er over water in Overijssel speelt, staat op $width punten breed in het eerste scherm',
  async (viewport) => {
    const page = await browser.newPage({ viewport });
    await page.goto(`${address}/provincies/overijssel/water/`);
    const lead = await page.locator('.nl-paragraph--lead').boundingBox();
    const discussed = await page.locator('#besproken ~ ul, #besproken + ul').first().boundingBox();
    expect((lead?.y ?? 999) + (lead?.height ?? 0)).toBeLessThan(viewport.height);
    expect((discussed?.y ?? 999) + (discussed?.height ?? 0)).toBeLessThan(viewport.height);
    await page.close();
  },
);
