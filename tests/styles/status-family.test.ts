import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { familyMark } from '#domain/meaning/status.ts';
import { type Family, families } from '#schema/field/words.ts';

const words = readFileSync('src/styles/words.css', 'utf8');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const patterns = readFileSync('src/components/stand/StatusPatterns.astro', 'utf8');
const [light = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');

const ruleOf = (family: Family) =>
  new RegExp(
    `^\\.${family},\\n\\.${familyMark(family)} \\{\\n  --status: var\\(--status-${family}\\);\\n  --sign: url\\("data:image/svg\\+xml,<svg (.+)</svg>"\\);\\n\\}`,
    'm',
  );

describe.each(families)('de familie “%s”', (family) => {
  test('heeft in de stijl haar eigen kleur en een getekend teken', () => {
    expect(words).toMatch(ruleOf(family));
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
  expect(new Set(families.map((family) => ruleOf(family).exec(words)?.[1])).size).toBe(
    families.length,
  );
});

test('geen twee families hebben dezelfde korte klasse', () => {
  expect(new Set(families.map(familyMark)).size).toBe(families.length);
});
