import { globSync } from 'node:fs';
import { basename } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { examplesOf } from '../support/examples.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('siteAddress');
const paths = globSync('overleg/**/index.html', { cwd: shared('siteFolder') })
  .map((file) => `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`)
  .filter((path) => path !== '/overleg/' && basename(path) !== 'rest')
  .toSorted();
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

describe('het overlegvel', () => {
  test('is er van vijf landsdelen en twaalf provincies', () => {
    expect(paths).toHaveLength(17);
    expect(paths.filter((path) => path.startsWith('/overleg/provincies/'))).toHaveLength(12);
  });

  test('past van elke plek op hoogstens twee bladen A4', async () => {
    const page = await browser.newPage();
    const long: string[] = [];
    for (const path of examplesOf(paths, 4)) {
      await page.goto(address + path);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      if (sheets < 1 || sheets > 2) long.push(`${path}: ${sheets}`);
      const [width = 0, height = 0] =
        /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)?.slice(1).map(Number) ?? [];
      // In points, 72 to the inch: 210 by 297 mm.
      expect(Math.abs(width - 595.3)).toBeLessThan(2);
      expect(Math.abs(height - 841.9)).toBeLessThan(2);
    }
    expect(long).toEqual([]);
    await page.close();
  });

  test('heeft op papier zijn adres en zijn dag', async () => {
    const page = await browser.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${address}/overleg/noord/`);
    const printed = page.locator('.printed');
    expect(await printed.isVisible()).toBe(true);
    expect(await printed.textContent()).toContain('/overleg/noord/');
    const day = page.getByText(/^Stand van \d{1,2} \w+ \d{4}$/);
    expect(await day.isVisible()).toBe(true);
    await page.close();
  });

  test('is te bereiken vanaf de pagina van zijn plek', async () => {
    const page = await browser.newPage();
    for (const [from, to] of [
      ['/landsdelen/noord/', '/overleg/noord/'],
      ['/provincies/overijssel/', '/overleg/provincies/overijssel/'],
    ]) {
      await page.goto(`${address}${from}`);
      await page.getByRole('link', { name: /^Overlegvel over / }).click();
      await page.waitForURL(`**${to}`);
    }
    await page.close();
  });
});
