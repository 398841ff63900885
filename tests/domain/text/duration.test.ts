import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDuration, monthsBetween } from '#domain/text/duration.ts';
import { dag } from '../../support/arbitraries.ts';

test.each([
  ['2024-11-12', '2024-11-30', 'minder dan een maand'],
  ['2024-11-12', '2024-12-11', 'minder dan een maand'],
  ['2024-11-12', '2024-12-12', '1 maand'],
  ['2024-11-12', '2025-10-30', '11 maanden'],
  ['2024-11-12', '2025-11-12', '1 jaar'],
  ['2024-11-12', '2026-02-13', '1 jaar en 3 maanden'],
  ['2024-11-12', '2025-05', 'ongeveer 6 maanden'],
  ['2024', '2026', 'ongeveer 2 jaar'],
  ['2025-05-01', '2024-11-12', 'minder dan een maand'],
])('van %s tot %s is %s', (from, until, text) => {
  expect(formatDuration(from, until)).toBe(text);
});

test('later is nooit korter', () => {
  fc.assert(
    fc.property(dag, dag, dag, (...days) => {
      const [first = '', second = '', third = ''] = days.toSorted();
      expect(monthsBetween(first, third)).toBeGreaterThanOrEqual(monthsBetween(first, second));
      expect(monthsBetween(first, second)).toBeGreaterThanOrEqual(0);
    }),
  );
});
