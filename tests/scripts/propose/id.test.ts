import { expect, test } from 'vitest';
import { slug } from '../../../scripts/propose/id.ts';

test.each([
  ['Vraag en aanbod', 'vraag-en-aanbod'],
  ['Fryslân’s “wâter”', 'fryslans-water'],
  ['a'.repeat(60), 'a'.repeat(60)],
  ['a'.repeat(61), 'a'.repeat(60)],
  [`${'a'.repeat(60)} b`, 'a'.repeat(60)],
  [`${'a'.repeat(30)} ${'b'.repeat(29)} c`, `${'a'.repeat(30)}-${'b'.repeat(29)}`],
  [`${'a'.repeat(30)} ${'b'.repeat(30)}`, 'a'.repeat(30)],
])('“%s” wordt als deel van een id %s', (text, id) => {
  expect(slug(text)).toBe(id);
  expect(id.length).toBeLessThanOrEqual(60);
});
