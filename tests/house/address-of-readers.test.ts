import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Pages, records and letters call a reader “u”; a name or title of somebody else would be between quotes.
test('geen tekst voor lezers zegt “je”', () => {
  const files = globSync('{content,data}/**/*.{json,mdx}').concat(globSync('src/**/*.astro'));
  expect(files.length).toBeGreaterThan(900);
  const familiar = files.filter((file) =>
    /(?<![“\w])(?:je|jij|jou|jouw)(?![\w”-])/i.test(readFileSync(file, 'utf8')),
  );
  expect(familiar).toEqual([]);
});
