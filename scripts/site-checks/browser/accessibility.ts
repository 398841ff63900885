import type { Browser } from 'playwright-core';
import { violationsOn } from '../../browser/axe.ts';
import { readSite } from '../../browser/site-files.ts';
import { differing, kinds } from '../check/kinds.ts';
import { siteCheck } from '../check/site-check.ts';
import { inBrowser } from './in-browser.ts';

/** A page as some reader sees it. */
export interface View {
  path: string;
  width: number;
  colorScheme: 'light' | 'dark';
  /** With the colours that a reader chose, as Windows can force them. */
  forcedColors?: 'active';
  /** It is looked at once more as wide in other colours, so only what those change counts. */
  onlyColours?: boolean;
}

const wideLight = { width: 1280, colorScheme: 'light' } as const;
const narrowDark = { width: 390, colorScheme: 'dark' } as const;
const forced = { width: 1280, colorScheme: 'dark', forcedColors: 'active' } as const;
/** As narrow as a page may be, or enlarged to 400 % (WCAG 2.2, 1.4.10), in the colours of the site and in those of a reader. */
const narrowest = [
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light', forcedColors: 'active' },
] as const;
const otherLooks = [
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
] as const;

const everyLook = [
  wideLight,
  narrowDark,
  ...otherLooks.map((look) => ({ ...look, onlyColours: true })),
];

/**
 * Pages spread over two looks that differ in all: half of them wide and light, half narrow and dark. The tests have axe see
 * the pages of `differing` so, the sample has it see all other kinds so and some pages in the other two looks.
 */
export function spread(paths: readonly string[]): View[] {
  return paths.map((path, index) => ({ path, ...(index % 2 === 0 ? wideLight : narrowDark) }));
}

/** Pages with what differs most from look to look: tables, maps, charts, cards and forms. */
const samplePaths = [
  '/',
  '/afspraken/2024/zoetwater-noord/',
  '/kaart/',
  '/overzicht/',
  '/mijlpalen/provincies/limburg/',
  '/brieven/2024/schaarse-ruimte/',
  '/bijdragen/',
  '/zoeken/',
];

export const accessibility = siteCheck<View>({
  name: 'Toegankelijkheid volgens axe, per pagina, breedte en kleur',
  key: 'axe',
  programs: [],
  sample: () => [
    ...spread(kinds.filter((path) => !differing.includes(path))),
    ...[...otherLooks, forced].flatMap((look) => samplePaths.map((path) => ({ path, ...look }))),
  ],
  all: ({ plain }) => [
    ...readSite(plain).flatMap(({ path }) => everyLook.map((look) => ({ path, ...look }))),
    ...kinds.flatMap((path) => [forced, ...narrowest].map((look) => ({ path, ...look }))),
  ],
  look: ({ plain }, views, looked) =>
    inBrowser(plain, (browser, address) => violationsIn(browser, address, views, looked)),
});

/**
 * What axe says of these views, two at a time: one line for each rule that a view breaks. A page that comes several times in a row is
 * opened once, and seen in one look after another.
 * @param looked is called after each view
 */
export async function violationsIn(
  browser: Browser,
  address: string,
  views: readonly View[],
  looked: () => void = () => undefined,
): Promise<string[]> {
  // Not every other view, since the looks alternate.
  const middle = Math.ceil(views.length / 2);
  const halves = [views.slice(0, middle), views.slice(middle)];
  return (await Promise.all(halves.map((half) => lookAt(browser, address, half, looked)))).flat();
}

async function lookAt(
  browser: Browser,
  address: string,
  views: readonly View[],
  looked: () => void,
): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const found: string[] = [];
  let open: string | undefined;
  for (const { path, width, colorScheme, forcedColors = null, onlyColours } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme, forcedColors });
    if (path !== open) {
      await page.goto(address + path);
      await page.evaluate(unfold);
    }
    open = path;
    await page.evaluate(endTransitions);
    const violations = await violationsOn(page, onlyColours);
    found.push(
      ...violations.map(
        (violation) =>
          `${path}, ${width} breed, ${forcedColors ? 'eigen kleuren' : colorScheme}: ${violation}`,
      ),
    );
    looked();
  }
  await context.close();
  return found;
}

/** Opens, in a page, all that is folded, which axe does not look at. */
function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Ends, in a page, the change of its colours to those of another look. */
function endTransitions(): void {
  for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
}
