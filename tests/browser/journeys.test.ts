import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';

const address = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/**
 * Who comes with which question, the links they follow from the start page, what the last page is called, and the answer that
 * must be in its first screen, on a phone as well.
 */
const journeys = [
  {
    who: 'een beleidsmedewerker wil weten wat er over water in Overijssel speelt',
    links: ['Overijssel', 'Water en bodem'],
    heading: 'Water en bodem in Overijssel',
    answer: /Het is wel besproken: in de brief van 2024/,
  },
  {
    who: 'een journalist zoekt wat zijn termijn miste',
    links: [
      'Termijn verstreken zonder bericht',
      'Ontwikkelperspectief Groningen – Masterplan Zeehavens',
    ],
    heading: 'Ontwikkelperspectief Groningen – Masterplan Zeehavens',
    answer: /sinds 12 november 2024/,
  },
  {
    who: 'een medewerker van een Kamerlid wil de brief van 2024 lezen',
    links: ['Brief over ronde 2024', 'te lezen in eigen woorden', 'Energie'],
    heading: 'Uitkomsten Bestuurlijke Overleggen Leefomgeving 2024',
    answer: /^Energie$/m,
  },
  {
    who: 'een inwoner zoekt zijn gemeente',
    links: ['Mijn gemeente', 'Deventer'],
    heading: 'Deventer',
    answer: /\d+ uitkomsten tellen voor Deventer/,
  },
  {
    who: 'iemand die het beter weet, zoekt waar dat te melden is',
    links: ['Moerdijk', 'Zo meldt of verbetert u het'],
    heading: 'Een fout melden of iets aanvullen',
    answer: /Wat er moet staan/,
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
  test.each(journeys)('$who', async ({ links, heading, answer }) => {
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
    expect(await linesInView(page)).toMatch(answer);
    await context.close();
  });
});

/** The text of the paragraphs, headings and items that are whole in the first screen, without scrolling. */
function linesInView(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dd)')]
      .filter((element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= window.innerHeight;
      })
      .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
      .join('\n'),
  );
}

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
    for (const name of [provincie, 'Water en bodem']) {
      const before = page.url();
      await linkTo(page, name).click();
      await page.waitForURL((url) => url.href !== before);
    }
    const lines = await linesInView(page);
    for (const sentence of said) expect(lines).toMatch(sentence);
    await page.close();
  },
);

/** Opens a page with our own letters: a first page on a busy machine goes on in those of the machine, which are wider. */
async function openInOwnLetters(page: Page, path: string): Promise<void> {
  await page.goto(`${address}/privacy/`);
  await page.evaluate(() => document.fonts.ready);
  await page.goto(address + path);
}

test.each(screens)(
  'het eerste scherm van de voorpagina zegt op $width punten breed wat dit is, wat erin staat, tot wanneer, wat ontbreekt en van wie',
  async (viewport) => {
    const page = await browser.newPage({ viewport });
    await openInOwnLetters(page, '/');
    const lines = await linesInView(page);
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
  await openInOwnLetters(page, '/provincies/drenthe/');
  const header = await page.locator('body > header').boundingBox();
  expect(header?.height).toBeLessThanOrEqual(0.15 * 844);
  await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
  const overflow = () =>
    document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(1);
  await page.close();
});
