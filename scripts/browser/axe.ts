import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** There once `axe.source` ran in the page. */
    axe: typeof axe;
  }
}

/** WCAG 2.2 A and AA, and what axe advises besides. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe holds against a page as it is now, one line per rule with the first element that breaks it. Reports what is right
 * only as far as axe must know it, which takes a fifth of the time.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }, tags);
}
