import { expect, test } from 'vitest';
import { monthOf } from '#search/page/month.ts';

test.each([
  ['2025-06-12', 'juni 2025'],
  ['2025-12-30', 'december 2025'],
  ['2025-12-31', '2025'],
])('een zoekresultaat is nooit preciezer dan de bron: %s is “%s”', (dag, expected) => {
  expect(monthOf(dag)).toBe(expected);
});
