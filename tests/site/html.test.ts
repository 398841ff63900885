import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes what it is given: the spelling of void elements and attributes is no concern of readers.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Page titles name the record and the site; long records have long names.
    'long-title': 'off',
    // Styles inside the external map and the scripts of Astro have ids of their own.
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
