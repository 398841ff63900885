import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findLink, linesInView, titleOf } from '../scripts/browser/in-page.ts';
import { type Journey, mainJourneys } from '../scripts/browser/journeys.ts';
import { startSiteServer } from '../scripts/browser/site-server.ts';

/**
 * `node night/firefox.ts <folder of a built site>`: walks the main journeys in Firefox, by mouse and by keyboard, over
 * WebDriver BiDi. Prints one line of JSON for each journey: how it went, and what was wrong, in Dutch.
 */
const [folder = 'dist'] = process.argv.slice(2);
/** Milliseconds that anything may take: a busy machine is no failure. */
const patience = 240_000;
const server = await startSiteServer(folder, '');
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: firefoxPath(),
  headless: true,
  timeout: patience,
  protocolTimeout: patience,
});
try {
  for (const journey of mainJourneys)
    for (const [way, follow] of Object.entries(ways())) {
      const problems = await walk(browser, server.address, journey, follow);
      console.log(JSON.stringify({ name: `${journey.who}, ${way}`, problems }));
    }
} finally {
  await browser.close();
  await server.stop();
}

type Follow = (page: Page, name: RegExp) => Promise<void>;

function ways(): Record<string, Follow> {
  return {
    'met de muis': async (page, name) => (await linkTo(page, name)).click(),
    'met het toetsenbord': async (page, name) => {
      const wanted = await linkTo(page, name);
      for (let at = 0; at < 1500; at += 1) {
        await page.keyboard.press('Tab');
        if (await wanted.evaluate((link) => document.activeElement === link)) break;
      }
      await page.keyboard.press('Enter');
    },
  };
}

async function linkTo(page: Page, name: RegExp) {
  const found = (await page.evaluateHandle(findLink, name.source)).asElement();
  if (!found) throw new Error(`op ${page.url()} is geen link ${name}`);
  return found.toElement('a');
}

/** Walks one journey on a phone. @returns what was wrong */
async function walk(
  within: Browser,
  address: string,
  { links, heading, answer }: Journey,
  follow: Follow,
): Promise<string[]> {
  const page = await within.newPage();
  try {
    page.setDefaultTimeout(patience);
    await page.setViewport({ width: 390, height: 844 });
    await page.goto(`${address}/`);
    for (const name of links) {
      const before = page.url();
      await follow(page, name);
      await page.waitForFunction((old) => location.href !== old, {}, before);
      await page.waitForFunction(() => document.readyState === 'complete');
    }
    const title = await page.evaluate(titleOf);
    const lines = await page.evaluate(linesInView);
    return [
      ...(title === heading ? [] : [`komt uit op “${title}”`]),
      ...(answer.test(lines) ? [] : [`het eerste scherm zegt niet ${answer}`]),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    await page.close();
  }
}

function firefoxPath(): string {
  const paths = ['/usr/bin/firefox-esr', '/usr/bin/firefox'];
  return paths.find((path) => existsSync(path)) ?? 'firefox-esr';
}
