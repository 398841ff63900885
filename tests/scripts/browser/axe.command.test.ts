import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsOn } from '../../../scripts/browser/axe.ts';
import { launchBrowser } from '../../../scripts/browser/launch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const html = `<!doctype html><html lang="nl"><head><title>Proef</title></head><body><main><h1>Proef</h1>
<p style="color: #999; background: #fff">Te licht.</p><img src="data:,"></main></body></html>`;

test('axe noemt elke regel die een pagina breekt, en met alleen kleuren geen andere', async () => {
  const page = await browser.newPage();
  await page.setContent(html);
  const rules = async (onlyColours: boolean) =>
    (await violationsOn(page, onlyColours)).map((line) => line.split(' ')[0]);
  expect((await rules(false)).toSorted()).toEqual(['color-contrast', 'image-alt']);
  expect(await rules(true)).toEqual(['color-contrast']);
});
