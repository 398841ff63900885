import { expect, test } from 'vitest';
import { excerptOf } from '#domain/brief/excerpt.ts';
import { alinea } from '../../support/builders.ts';

const body = `${[1, 2, 3].map((nr) => alinea(nr, `Tekst ${nr}.`)).join('')}[^1]: Noot.\n`;
const parts = [1, 2, 3].map((nr) => alinea(nr, `Tekst ${nr}.`).trim());

test.each([
  ['de eerste', 1, 1, [0]],
  ['twee in het midden', 2, 2, [1, 2]],
  ['wat er nog is', 3, 5, [2]],
  ['niets, als het onderdeel korter is', 9, 2, []],
])('een stukje van een brief is %s', (_, from, count, expected) => {
  expect(excerptOf(body, from, count)).toBe(expected.map((at) => parts[at]).join('\n\n'));
});
