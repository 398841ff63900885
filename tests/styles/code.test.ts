import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kinds } from '#components/code/highlight.ts';
import { contrast, looksOf } from '../support/contrast.ts';

const component = readFileSync('src/components/code/Code.astro', 'utf8');
/** The token behind each colour of code, by what code calls it. */
const tokens = new Map(
  [...component.matchAll(/--(code-[a-z]+): var\(--([\w-]+)\);/g)].map(
    ([, name = '', token = '']) => [name, token],
  ),
);

describe.each(looksOf())('code op een %s scherm', (_, colors) => {
  test.each([...kinds.map((kind) => `code-${kind}`), 'ink', 'soft'])(
    'is in de kleur %s ten minste 4,5:1 (WCAG 1.4.3)',
    (name) => {
      const colorOf = (one: string) => colors.get(tokens.get(one) ?? one);
      expect(contrast(colorOf(name), colorOf('code-paper'))).toBeGreaterThanOrEqual(4.5);
    },
  );
});

test.each(kinds)('code van de soort %s heeft een eigen kleur', (kind) => {
  expect(component).toContain(`.${kind} {\n    color: var(--code-${kind});`);
});
