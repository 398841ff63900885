import type { Page } from 'playwright-core';
import { kinds } from '../check/kinds.ts';
import { siteCheck } from '../check/site-check.ts';
import { inBrowser } from './in-browser.ts';

/** Pages with what differs most on paper: folded parts, a map, a wide table, a whole letter, a form. */
const samplePaths = [
  '/',
  '/afspraken/2024/zoetwater-noord/',
  '/provincies/drenthe/',
  '/overzicht/',
  '/data/',
];

/**
 * That paper has what a screen has: what is folded on the screen is open on paper (except for what is not for paper), nothing
 * sticks out sideways, and nothing moves for who asked for less motion.
 */
export const print = siteCheck<string>({
  name: 'Elk soort pagina op papier, en met minder beweging',
  key: 'print',
  programs: [],
  sample: () => samplePaths,
  all: () => kinds,
  look: ({ plain }, paths) =>
    inBrowser(plain, async (browser, address) => {
      const context = await browser.newContext({
        // The width of A4 with its margins, in CSS pixels.
        viewport: { width: 680, height: 960 },
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const found: string[] = [];
      for (const path of paths) {
        await page.goto(address + path);
        await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
        for (const problem of await problemsOn(page)) found.push(`${path}: ${problem}`);
        await page.emulateMedia({ media: 'screen', reducedMotion: 'reduce' });
        for (const moving of await page.evaluate(movingIn)) found.push(`${path}: ${moving}`);
      }
      await context.close();
      return found;
    }),
});

function problemsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const folded = [...document.querySelectorAll('details:not([open])')].filter(
      (details) =>
        details.checkVisibility() &&
        [...details.children].some(
          (child) =>
            child.tagName !== 'SUMMARY' &&
            getComputedStyle(child).display !== 'none' &&
            !child.matches('.no-print') &&
            !child.checkVisibility(),
        ),
    );
    const { clientWidth, scrollWidth } = document.documentElement;
    return [
      ...folded.map(
        (details) =>
          `“${details.querySelector('summary')?.textContent?.trim()}” blijft op papier dicht`,
      ),
      ...(scrollWidth > clientWidth + 1
        ? [`op papier ${scrollWidth - clientWidth} pixels te breed`]
        : []),
    ];
  });
}

/** Runs in the page: what moves or glides although the reader asked for less. */
function movingIn(): string[] {
  const inSeconds = (times: string) =>
    Math.max(...times.split(',').map((time) => Number.parseFloat(time)));
  const moving = [document.documentElement, ...document.body.querySelectorAll('*')].filter(
    (element) => {
      const {
        animationName,
        animationDuration,
        transitionDuration,
        transitionProperty,
        scrollBehavior,
      } = getComputedStyle(element);
      const moves =
        /^(?:all|.*\b(?:transform|translate|scale|rotate|inset|top|left|height|width)\b.*)$/;
      return (
        (animationName !== 'none' && inSeconds(animationDuration) > 0.01) ||
        (moves.test(transitionProperty) && inSeconds(transitionDuration) > 0.01) ||
        scrollBehavior === 'smooth'
      );
    },
  );
  return [
    ...new Set(
      moving.map((element) => `<${element.tagName.toLowerCase()}> beweegt ook met minder beweging`),
    ),
  ];
}
