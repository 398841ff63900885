import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { shared } from '../site/shared-sites.ts';
import { sharedBrowser } from './shared-browser.ts';

const address = shared('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser.close());

test('op een telefoon schuift code in haar eigen vak, ook met het toetsenbord', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto(`${address}/bijdragen/`);
  const box = page.getByRole('region', { name: /Het begrip/ });
  const width = () => box.evaluate((pre) => pre.scrollWidth - pre.clientWidth);
  expect(await width()).toBeGreaterThan(100);
  await box.focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(() => box.evaluate((pre) => pre.scrollLeft), { timeout: 240_000 })
    .toBeGreaterThan(0);
  const whole = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(whole).toBeLessThanOrEqual(0);
  expect(refused).toEqual([]);
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'met een %s scherm heeft elke soort een eigen kleur',
  async (look) => {
    const context = await browser.newContext({ colorScheme: look });
    const page = await context.newPage();
    await page.goto(`${address}/bijdragen/`);
    const colors = await page
      .locator('figure span')
      .evaluateAll((spans) =>
        spans.map((span) => [span.className, getComputedStyle(span).color] as const),
      );
    const byKind = new Map(colors);
    expect(byKind.size).toBeGreaterThan(3);
    expect(new Set(byKind.values()).size).toBe(byKind.size);
    await context.close();
  },
);
