import type { Browser } from 'playwright-core';
import { violationsOn } from '../browser/axe.ts';
import { launchBrowser } from '../browser/launch.ts';
import { readSite } from '../browser/site-files.ts';
import { startSiteServer } from '../browser/site-server.ts';
import { siteCheck } from './site-check.ts';

interface View {
  path: string;
  width: number;
  colorScheme: 'light' | 'dark';
}

/** `npm test` checks a page of every kind, half of them wide and light, half narrow and dark; the sample takes the other two looks. */
const otherLooks = [
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
] as const;
const looks = [
  { width: 1280, colorScheme: 'light' },
  ...otherLooks,
  { width: 390, colorScheme: 'dark' },
] as const;

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
  programs: [],
  sample: () => otherLooks.flatMap((look) => samplePaths.map((path) => ({ path, ...look }))),
  all: ({ plain }) =>
    looks.flatMap((look) => readSite(plain).map(({ path }) => ({ path, ...look }))),
  look: async ({ plain }, views) => {
    const server = await startSiteServer(plain, '');
    const browser = await launchBrowser();
    try {
      const halves = [0, 1].map((rest) => views.filter((_, index) => index % 2 === rest));
      const found = await Promise.all(halves.map((half) => lookAt(browser, server.address, half)));
      return found.flat();
    } finally {
      await browser.close();
      await server.stop();
    }
  },
});

async function lookAt(
  browser: Browser,
  address: string,
  views: readonly View[],
): Promise<string[]> {
  const page = await browser.newPage();
  const found: string[] = [];
  for (const { path, width, colorScheme } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await page.goto(address + path);
    const violations = await violationsOn(page);
    found.push(
      ...violations.map((violation) => `${path}, ${width} breed, ${colorScheme}: ${violation}`),
    );
  }
  return found;
}
