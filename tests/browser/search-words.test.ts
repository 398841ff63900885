import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch.ts';

const address = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** As text, because vitest would rewrite the `import()`. */
const inPage = `(async () => {
  const pagefind = (await import('/pagefind/pagefind.js')).createInstance({ noWorker: true });
  const catalogue = await (await fetch('/zoekdata/catalogus.json')).json();
  const words = catalogue.words.replaceAll('·', '').split('\\n');
  const silent = [];
  for (const word of words) {
    const { results } = await pagefind.search('"' + word + '"');
    if (results.length === 0) silent.push(word);
  }
  return { asked: words.length, silent };
})()`;

// The page relies on this: to it, a word without an answer means that part of the index failed to load
// (docs/besluiten/19-zoeken-zonder-internet.md).
test('elk woord van de catalogus geeft in de index een antwoord', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${address}/zoeken/`);
  const { asked, silent }: { asked: number; silent: string[] } = await page.evaluate(inPage);
  await page.close();
  expect(asked).toBeGreaterThan(2000);
  expect(silent).toEqual([]);
});
