import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violationsOn } from '../../scripts/browser/axe.ts';
import { startSiteServer } from '../../scripts/browser/site-server.ts';
import {
  spread,
  type View,
  violationsIn,
} from '../../scripts/site-checks/browser/accessibility.ts';
import { focusProblemsIn } from '../../scripts/site-checks/browser/keyboard.ts';
import { differing } from '../../scripts/site-checks/check/kinds.ts';
import { shared } from '../site/shared-sites.ts';
import { examplesOf } from '../support/examples.ts';
import { settled } from './search-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

test('axe vindt geen overtreding op pagina’s met elk soort blok', async () => {
  expect(await violationsIn(browser, address, examplesOf(spread(differing), 3))).toEqual([]);
});

test('axe ziet een pagina die eenmaal is geopend in elke kleur zoals zij daarin wordt, en niet onderweg', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><title>Kleur</title><main><h1>Kleur</h1></main>
    <style>h1{background:white;color:black;transition:color 60s}@media(prefers-color-scheme:dark){h1{color:#eee}}</style>`,
  );
  const server = await startSiteServer(folder, '');
  const views: View[] = [
    { path: '/', width: 1280, colorScheme: 'light' },
    { path: '/', width: 1280, colorScheme: 'dark' },
    { path: '/', width: 390, colorScheme: 'light', onlyColours: true },
  ];
  // Two halves are looked at side by side.
  const found = await violationsIn(browser, server.address, [...views, ...views]);
  await server.stop();
  rmSync(folder, { recursive: true });
  expect(found).toEqual(
    Array.from({ length: 2 }, () => '/, 1280 breed, dark: color-contrast <h1>Kleur</h1>'),
  );
});

test('axe ziet ook wat is dichtgeklapt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'));
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="nl"><title>Dicht</title><main><h1>Dicht</h1>
    <details><summary>Meer</summary><img src="x.png"></details></main>`,
  );
  const server = await startSiteServer(folder, '');
  const found = await violationsIn(browser, server.address, [
    { path: '/', width: 1280, colorScheme: 'light' },
  ]);
  await server.stop();
  rmSync(folder, { recursive: true });
  expect(found).toEqual(['/, 1280 breed, light: image-alt <img src="x.png">']);
});

const looks = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;
const shareOf = <T>(all: readonly T[], look: (typeof looks)[number]) =>
  all.filter((_, index) => looks[index % looks.length]?.width === look.width);

const searches = [
  { name: 'resultaten', path: '/zoeken/?q=zoetwater' },
  {
    name: 'een gekozen filter, een tikfout en een kaart',
    path: '/zoeken/?q=zoetwaer&soort=begrip',
  },
  { name: 'resultaten zonder alle woorden', path: '/zoeken/?q=quinoa+woningbouw' },
  { name: 'geen resultaten', path: '/zoeken/?q=quinoa' },
  { name: 'een filter dat niet bestaat', path: '/zoeken/?provincie=zeland' },
];

describe.concurrent.each(looks)('zoeken op $width punten breed, $colorScheme', (shown) => {
  const { width, colorScheme } = shown;
  test('is toegankelijk in elke stand', async () => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme,
    });
    const page = await context.newPage();
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await violationsOn(page)).map((violation) => `${name}: ${violation}`));
    };
    for (const { name, path } of shareOf(searches, shown)) {
      await page.goto(address + path);
      await settled(page);
      // Axe does not look at what is folded.
      await page.locator('details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      });
      await look(name);
    }
    // The start page has the field at every width.
    await page.goto(`${address}/`);
    await page.focus('#zoek');
    await page.keyboard.type('groene');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await look('open suggesties');
    await page.goto(`${address}/gebieden/groene-hart/?markeer=groene+hart`);
    await page.locator('main mark').first().waitFor();
    await look('gemarkeerde woorden');
    await context.close();
    expect(found).toEqual([]);
  });
});

test('op 320 punten breed hoeft niemand opzij te schuiven', async () => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
  });
  const page = await context.newPage();
  const wide: string[] = [];
  for (const path of examplesOf([...differing, ...searches.map((search) => search.path)], 3)) {
    await page.goto(address + path);
    if (path.startsWith('/zoeken/')) await settled(page);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    if (excess > 0) wide.push(`${path} ${excess}`);
  }
  await context.close();
  expect(wide).toEqual([]);
});

test('de eerste tab brengt de lezer bij de link naar de inhoud', async () => {
  const page = await browser.newPage();
  await page.goto(`${address}/provincies/fryslan/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('inhoud');
  await page.close();
});

test('wie door een pagina gaat met Tab, mist niets en ziet waar hij is', async () => {
  const page = (body: string) => `data:text/html,${encodeURIComponent(body)}`;
  const between =
    '<a href="#een">een</a><a href="#twee" class="twee">twee</a><a href="#drie">drie</a>';
  const bare = '.twee { outline: none }';
  const bodies = {
    good: between,
    // A date has more than one place to stop at.
    dated: `${between}<input type="date" id="dag"><a href="#vier">vier</a>`,
    unseen: `${between}<style>${bare}</style>`,
    coloured: `${between}<style>${bare} .twee:focus { background: red }</style>`,
    covered: `${between}<div style="position: fixed; inset: 0; background: white">`,
    first: between.replace('class="twee"', 'tabindex="1"'),
    held: `${between}<script>document.body.children[1].onkeydown = (e) => e.preventDefault()</script>`,
  };
  const lines = await focusProblemsIn(browser, '', Object.values(bodies).map(page));
  const problemsOf = (body: string) =>
    lines.flatMap((line) => {
      const start = `${page(body)}: `;
      return line.startsWith(start) ? [line.slice(start.length)] : [];
    });
  expect(problemsOf(bodies.good)).toEqual([]);
  expect(problemsOf(bodies.dated)).toEqual([]);
  expect(problemsOf(bodies.unseen)).toEqual([
    'aan <a> “twee” is niet te zien dat het de focus heeft',
  ]);
  expect(problemsOf(bodies.coloured)).toEqual([]);
  expect(problemsOf(bodies.covered)).toHaveLength(3);
  expect(problemsOf(bodies.first)).toContain('<a> “twee” komt na nummer -1 en is nummer 1');
  expect(problemsOf(bodies.held)).toEqual(['<a> “twee” houdt de focus vast']);
});
