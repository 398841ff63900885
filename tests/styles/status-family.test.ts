import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { familyGlyph } from '#domain/text/meaning.ts';
import { families } from '#schema/words.ts';

const words = readFileSync('src/styles/words.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const patterns = readFileSync('src/components/stand/StatusPatterns.astro', 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

describe.each(families)('de familie “%s”', (family) => {
  test('heeft in de stijl haar eigen kleur en het teken van de tekst', () => {
    expect(words).toContain(
      `.${family} {\n  --status: var(--status-${family});\n  --glyph: '${familyGlyph[family]}';\n}`,
    );
  });

  test('heeft een kleur in het licht en in het donker', () => {
    expect(light).toContain(`--status-${family}: `);
    expect(dark).toContain(`--status-${family}: `);
  });

  test('heeft een patroon, behalve wat klaar is', () => {
    expect(patterns.includes(`id="patroon-${family}"`)).toBe(family !== 'klaar');
  });
});

test('geen twee families hebben hetzelfde teken', () => {
  expect(new Set(Object.values(familyGlyph)).size).toBe(families.length);
});
