import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { differing, kinds } from '../check/kinds.ts';
import { nightPackage } from '../check/night.ts';
import { siteCheck } from '../check/site-check.ts';
import { elementName } from './element-name.ts';
import { inBrowser } from './in-browser.ts';

/** What the engine says of one element. */
interface Result {
  ruleId: string;
  /** Whether a rule of WCAG is broken or only advice is not followed, and whether it is certain of that. */
  value: readonly ['VIOLATION' | 'RECOMMENDATION' | 'INFORMATION', string];
  message: string;
  snippet: string;
}

interface Engine {
  Checker: new () => {
    check(page: Document, policies: string[]): Promise<{ results: Result[] }>;
  };
}

declare global {
  interface Window {
    /** Present once the engine has run in the page. */
    ace: Engine;
  }
}

interface Opinion {
  path: string;
  width: number;
}

/** What the checker of IBM is certain of, beside axe: other people read the same rules of WCAG 2.2. */
export const secondOpinion = siteCheck<Opinion>({
  name: 'Toegankelijkheid, tweede mening (IBM Equal Access)',
  key: 'ibm',
  programs: [{ package: 'accessibility-checker-engine' }],
  nightly: true,
  sample: () => [],
  all: () => [
    ...kinds.map((path) => ({ path, width: 1280 })),
    ...differing.map((path) => ({ path, width: 390 })),
  ],
  look: async ({ plain }, opinions) => {
    const engine = await readFile(`${nightPackage('accessibility-checker-engine')}/ace.js`, 'utf8');
    return inBrowser(plain, async (browser, address) => {
      const context = await browser.newContext({ bypassCSP: true });
      const page = await context.newPage();
      const found = new Set<string>();
      for (const { path, width } of opinions) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address + path);
        await page.evaluate(`${engine}; window.ace = ace;`);
        for (const result of await violationsOn(page))
          found.add(
            `${result.ruleId} bij ${elementName(result.snippet)}, op ${path}, ${width} breed: ${result.message}`,
          );
      }
      return [...found];
    });
  },
});

async function violationsOn(page: Page): Promise<Result[]> {
  const results = await page.evaluate(async () => {
    const report = await new window.ace.Checker().check(document, ['WCAG_2_2']);
    return report.results.map(({ ruleId, value, message, snippet }) => ({
      ruleId,
      value,
      message,
      snippet,
    }));
  });
  return results.filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL');
}
