import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './pages.ts';

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

test('elke pagina is goede HTML', async () => {
  const problems: string[] = [];
  for (const { path, html } of readPages()) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      problems.push(
        ...messages.map(({ ruleId, message, line }) => `${path}:${line} ${ruleId} ${message}`),
      );
    }
  }
  expect([...new Set(problems)].slice(0, 20)).toEqual([]);
});
