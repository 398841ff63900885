import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Present once `source` has run in the page. */
    axe: typeof axe;
  }
}

/** Its `axe.source` is the same with long names, which a browser takes twice as long to read. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 levels A and AA, and axe’s own best practices. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of which the answer depends on the colours of a page. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * The accessibility rules that a page breaks in its present state: one line per rule, with the id of the rule and the HTML of
 * the first element that breaks it. Only violations are asked for; full results would take five times as long.
 * @param onlyColours the page was looked at before with other colours, so no other rules are tried
 */
export async function violationsOn(page: Page, onlyColours = false): Promise<string[]> {
  await addAxe(page);
  const runOnly = onlyColours
    ? ({ type: 'rule', values: ofColours } as const)
    : ({ type: 'tag', values: tags } as const);
  return page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: only.type, values: [...only.values] },
      resultTypes: ['violations'],
    });
    return violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
  }, runOnly);
}

/** An element of which axe cannot tell whether it breaks a rule, and why it cannot; the reason may be empty. */
export interface Unsure {
  rule: string;
  reason: string;
  html: string;
}

/** What axe leaves to a person on a page in its present state. */
export async function unsureOn(page: Page): Promise<Unsure[]> {
  await addAxe(page);
  return page.evaluate(async (values) => {
    const { incomplete } = await window.axe.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['incomplete'],
    });
    return incomplete.flatMap(({ id, nodes }) =>
      nodes.map(({ any, all, none, html }) => ({
        rule: id,
        reason: String([...any, ...all, ...none][0]?.data?.messageKey ?? ''),
        html,
      })),
    );
  }, tags);
}

async function addAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
}
