import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statusGlyph } from '#domain/text/meaning.ts';

test('het teken van een stand is in de stijl hetzelfde als in de tekst', () => {
  const css = readFileSync('src/styles/words.css', 'utf8');
  const rules = [...css.matchAll(/\.([\w-]+) \{[^}]*--glyph: '(.)'/g)];
  expect(Object.fromEntries(rules.map(([, status, glyph]) => [status, glyph]))).toEqual(
    statusGlyph,
  );
});
