import type { Browser, Page } from 'playwright-core';
import { kinds } from '../check/kinds.ts';
import { siteCheck } from '../check/site-check.ts';
import { inBrowser } from './in-browser.ts';

/** Pages that are looked at side by side, since much of the time is waiting until a page adds nothing any more. */
const atOnce = 4;

/** Pages on which what takes focus differs most: links, a map, a table, folded lists, a form. */
const samplePaths = ['/', '/afspraken/2024/zoetwater-noord/', '/kaart/', '/zoeken/?q=zoetwater'];

/**
 * Goes through pages with Tab: that everything is reached once and in the order of the page, nothing keeps the focus (WCAG 2.2,
 * 2.1.2 and 2.4.3), and what has it can be seen (2.4.7) and is not covered (2.4.11).
 */
export const keyboard = siteCheck<string>({
  name: 'Elke link met alleen het toetsenbord: bereikt, zichtbaar en niet bedekt',
  key: 'keyboard',
  programs: [],
  sample: () => samplePaths,
  all: () => [...new Set([...samplePaths, ...kinds])],
  look: ({ plain }, paths) =>
    inBrowser(plain, (browser, address) => focusProblemsIn(browser, address, paths)),
});

/** What is wrong with the focus on these pages: one line each, with the page and the element. */
export async function focusProblemsIn(
  browser: Browser,
  address: string,
  paths: readonly string[],
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const left = paths.entries();
  const found: string[][] = [];
  const look = async () => {
    const page = await context.newPage();
    for (const [index, path] of left) {
      await page.goto(address + path);
      await page.waitForLoadState('networkidle');
      // The search page goes on after that.
      await page.waitForSelector('[data-klaar="false"]', { state: 'detached' });
      found[index] = (await tabThrough(page)).map((problem) => `${path}: ${problem}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, look));
  await context.close();
  return found.flat();
}

async function tabThrough(page: Page): Promise<string[]> {
  const count = await countWhenQuiet(page);
  const problems: string[] = [];
  let last = -1;
  let times = 0;
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    // After the last one the browser itself has the focus, or the first has it again.
    if (!stop || (stop.number === 0 && last >= 0)) break;
    times = stop.number === last ? times + 1 : 1;
    if (times > stop.most) return [...problems, `${stop.name} houdt de focus vast`];
    if (times > 1) continue;
    if (stop.number !== last + 1)
      problems.push(`${stop.name} komt na nummer ${last} en is nummer ${stop.number}`);
    if (!stop.isOnTop) problems.push(`${stop.name} is bedekt of buiten beeld`);
    if (!stop.hasOutline && !(await looksFocused(page)))
      problems.push(`aan ${stop.name} is niet te zien dat het de focus heeft`);
    last = stop.number;
  }
  if (last !== count - 1) problems.push(`${last + 1} van ${count} bereikt`);
  return problems;
}

/** Numbers what Tab should stop at, once nothing has been added for a second: the search page adds links after its answer. */
async function countWhenQuiet(page: Page): Promise<number> {
  for (let before = -1; ;) {
    const count = await page.evaluate(numberStops);
    if (count === before) return count;
    before = count;
    await page.waitForTimeout(1000);
  }
}

/** Whether the page looks different without the focus; for what has no outline, such as shapes of a map. */
async function looksFocused(page: Page): Promise<boolean> {
  const withFocus = await page.screenshot();
  const element = await page.evaluateHandle(() => document.activeElement);
  await element.evaluate((node) => {
    if (node instanceof HTMLElement || node instanceof SVGElement) node.blur();
  });
  const without = await page.screenshot();
  await element.evaluate((node) => {
    if (node instanceof HTMLElement || node instanceof SVGElement) node.focus();
  });
  return !withFocus.equals(without);
}

/** Runs in the page: numbers what Tab should stop at, in the order of the page. @returns how many there are */
function numberStops(): number {
  const selector =
    'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable], iframe, audio[controls]';
  const seen = new Set<string>();
  let count = 0;
  for (const element of document.querySelectorAll(selector)) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    if (element.tabIndex < 0 || element.matches(':disabled, input[type="hidden"]')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    // Of a group of radio buttons only one takes the focus.
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (seen.has(element.name)) continue;
      seen.add(element.name);
    }
    element.dataset['stop'] = String(count);
    count += 1;
  }
  return count;
}

interface Stop {
  number: number;
  name: string;
  /** How often Tab may stop in it: at each part of a date, and at the button to choose one. */
  most: number;
  hasOutline: boolean;
  isOnTop: boolean;
}

/** Runs in the page: what has the focus now, if anything. */
function lookAtFocus(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement || element instanceof SVGElement)) return undefined;
  if (element === document.body || element === document.documentElement) return undefined;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  return {
    number: Number(element.dataset['stop'] ?? Number.NaN),
    name: `<${element.tagName.toLowerCase()}> “${text || element.getAttribute('aria-label') || element.id}”`,
    most: element instanceof HTMLInputElement && element.type === 'date' ? 4 : 1,
    hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    isOnTop: [...element.getClientRects()].some((box) => pointsIn(box).some(isHit)),
  };

  function pointsIn({ left, top, width, height }: DOMRect): [x: number, y: number][] {
    const shares = [0.5, 0.1, 0.9, 0.3, 0.7];
    return shares.flatMap((across) =>
      shares.map((down): [number, number] => [left + across * width, top + down * height]),
    );
  }

  function isHit([x, y]: [number, number]): boolean {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (element?.contains(hit) ?? false);
  }
}
