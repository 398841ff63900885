import { expect, test } from 'vitest';
import { examplesOf, isWhole } from './examples.ts';

test.each([
  [[], 3, []],
  [[1], 3, [1]],
  [[1, 2, 3, 4, 5, 6, 7], 3, [1, 4, 7]],
  [[1, 2, 3], 1, [1, 2, 3]],
])('van %j is met één op %i het eerste er altijd bij', (all, every, some) => {
  expect(examplesOf(all, every)).toEqual(isWhole ? all : some);
});
