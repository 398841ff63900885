import type { Browser, Page } from 'playwright-core';
import { kinds } from '../check/kinds.ts';
import { siteCheck } from '../check/site-check.ts';
import { inBrowser } from './in-browser.ts';

/**
 * How a reader may have changed a page, each with the style that does it: a narrow window or one enlarged to 400 % (WCAG 2.2, 1.4.10), text
 * at 200 % (1.4.4) and text with more room (1.4.12).
 */
const looks = {
  smal: { width: 320, style: '' },
  'smal, met ruimte tussen letters, woorden en regels': {
    width: 320,
    style:
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
  'met tekst van 200 %': { width: 1280, style: 'html { font-size: 200% !important }' },
} as const;
type Look = keyof typeof looks;

interface Looked {
  path: string;
  look: Look;
}

const every: readonly Look[] = [
  'smal',
  'smal, met ruimte tussen letters, woorden en regels',
  'met tekst van 200 %',
];

/**
 * That no page has to be scrolled sideways, however a reader sets its text. The sample has every kind of page in a narrow window,
 * and every fourth with larger or wider text.
 */
export const reflow = siteCheck<Looked>({
  name: 'Elk soort pagina past, smal en met grote of ruime tekst',
  key: 'reflow',
  programs: [],
  sample: () => [
    ...looksAt(kinds, ['smal']),
    ...looksAt(
      kinds.filter((_, index) => index % 4 === 0),
      every.slice(1),
    ),
  ],
  all: () => looksAt(kinds, every),
  look: ({ plain }, views) =>
    inBrowser(plain, (browser, address) => overflowsIn(browser, address, views)),
});

function looksAt(paths: readonly string[], looks: readonly Look[]): Looked[] {
  return looks.flatMap((look) => paths.map((path) => ({ path, look })));
}

/** The views that are wider than the window: one line each, with how much and what sticks out. */
async function overflowsIn(
  browser: Browser,
  address: string,
  views: readonly Looked[],
): Promise<string[]> {
  // The style of a reader is none of the page, so its policy does not apply to it.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const found: string[] = [];
  for (const { path, look } of views) {
    const { width, style } = looks[look];
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address + path);
    if (style !== '') await page.addStyleTag({ content: style });
    const overflow = await overflowOf(page);
    if (overflow !== '') found.push(`${path}, ${look}: ${overflow}`);
  }
  await context.close();
  return found;
}

/** How far the page is wider than its window and the first element that is; empty when it fits. */
function overflowOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    // Less than a whole pixel is rounding.
    if (scrollWidth <= clientWidth + 1) return '';
    const widest = [...document.body.querySelectorAll('*')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth - clientWidth} pixels te breed, bij <${widest?.tagName.toLowerCase()} class="${widest?.className}">`;
  });
}
