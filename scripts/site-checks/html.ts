import { HtmlValidate } from 'html-validate';
import { readSite, type SitePage } from '../browser/site-files.ts';
import { siteCheck } from './check/site-check.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro keeps the spelling of void elements and attributes; readers never see it.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles name the record and the site, and some records have long names.
    'long-title': 'off',
    // The Content Security Policy refuses inline styles (docs/besluiten/15-in-de-browser.md).
    'no-inline-style': 'error',
  },
});

/** The tests look at a page of every kind, or `npm test` by itself at a third of those; the sample at every tenth page. */
export const html = siteCheck<SitePage>({
  name: 'De HTML van elke pagina, volgens html-validate',
  programs: [],
  sample: ({ plain }) => readSite(plain).filter((_, index) => index % 10 === 0),
  all: ({ plain }) => readSite(plain),
  look: (_, pages) => htmlProblems(pages),
});

/** What is wrong with the HTML of these pages: one line per mistake, with the page, the line and the rule. */
export async function htmlProblems(pages: readonly SitePage[]): Promise<string[]> {
  const problems = new Set<string>();
  for (const { path, html: source } of pages) {
    const { results } = await validator.validateString(source, path);
    for (const { ruleId, message, line } of results.flatMap(({ messages }) => messages)) {
      problems.add(`${path}:${line} ${ruleId} ${message}`);
    }
  }
  return [...problems];
}
