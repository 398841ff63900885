import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstLetters } from '../../config/font-letters.ts';
import { shared } from '../site/shared-sites.ts';
import { openInOwnLetters, usedFonts } from './own-letters.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

/** The fonts that the glyphs of this text are of, as the lead or the title of a page, and how many files a page asked for. */
async function fontsOf(text: string, selector: string) {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) asked.push(request.url());
  });
  const write = () =>
    page
      .locator(selector)
      .first()
      .evaluate((element, words) => {
        element.textContent = words;
      }, text);
  const used = await openInOwnLetters(page, `${address}/over/`, selector, write);
  await page.close();
  return { used, files: new Set(asked).size };
}

/** Of the letters of the first file, those that both originals have too and that can be seen. */
const visible = [...firstLetters]
  .filter((letter) => /[!-~À-ÿ’‘“”„–—…•€½²³°·§«»‹›−]/.test(letter) && !/[<&$]/.test(letter))
  .join('');

describe('de lettertypen', () => {
  test.each([
    ['h1', 'Letter Serif 4'],
    ['main p', 'Letter Sans 3'],
  ])('hebben alle letters van de eerste blik: %s', async (selector, name) => {
    const { used, files } = await fontsOf(visible, selector);
    expect(used.filter((one) => !one.startsWith(name) || !one.endsWith(' true'))).toEqual([]);
    expect(used.length).toBeGreaterThan(0);
    expect(files).toBe(2);
  });

  test.each([
    { width: 1280, early: 2 },
    { width: 390, early: 0 },
  ])(
    'houden een telefoon niet op: $early vooraf gehaald bij $width punten',
    async ({ width, early }) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(`${address}/over/`);
      const preloads = await page.$$eval(
        'link[rel="preload"][as="font"]',
        (links) =>
          links.filter((link) => matchMedia(link.getAttribute('media') ?? 'all').matches).length,
      );
      expect(preloads).toBe(early);
      await page.close();
    },
  );

  test.each([
    { width: 1280, has: true },
    { width: 390, has: false },
  ])('noemen bij $width punten die van het systeem in onze maat: $has', async ({ width, has }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.goto(`${address}/over/`);
    const lists = await page.evaluate(() =>
      ['--face-sans', '--face-serif'].map((name) =>
        getComputedStyle(document.documentElement).getPropertyValue(name),
      ),
    );
    expect(lists.map((list) => list.includes('fallback: '))).toEqual([has, has]);
    expect(lists.map((list) => list.split(',').length)).toEqual(has ? [3, 3] : [2, 2]);
    await page.close();
  });

  test('halen de andere letters alleen op voor een pagina die ze heeft', async () => {
    const { files } = await fontsOf('Œuvre', 'h1');
    expect(files).toBe(3);
  });

  test('hebben die andere letters in hun tweede bestand', async () => {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`${address}/over/`);
    const names = await page.evaluate(async () => {
      const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
      const rest = styles.filter(
        (rule) => rule instanceof CSSFontFaceRule && rule.cssText.includes('unicode-range'),
      );
      for (const [nr, { cssText }] of rest.entries()) {
        const [address = ''] = /url\([^)]*\)/.exec(cssText) ?? [];
        const face = await new FontFace(`rest${nr}`, address).load();
        document.fonts.add(face);
        const line = document.createElement('p');
        Object.assign(line, { id: `rest${nr}`, textContent: '¡¿©®±¼¾Œœı™' });
        line.style.fontFamily = `rest${nr}`;
        document.body.append(line);
      }
      return rest.map((_, nr) => `#rest${nr}`);
    });
    expect(names).toHaveLength(2);
    expect(await usedFonts(page, names[0] ?? '')).toEqual([
      expect.stringMatching(/^Letter Sans 3 .*true$/),
    ]);
    expect(await usedFonts(page, names[1] ?? '')).toEqual([
      expect.stringMatching(/^Letter Serif 4 .*true$/),
    ]);
    await page.close();
  });
});
