import { expect, test } from 'vitest';
import { unbrokenPieces } from '#domain/kamerstuk/unbroken.ts';

test.each([
  ['34 682, nr. 205', ['34 682, nr. 205']],
  ['Zie Kamerstuk 34 682, nr. 205.', ['34 682, nr. 205']],
  ['36 600 A, nr. 16 en 34 682, AC', ['36 600 A, nr. 16', '34 682, AC']],
  ['35 925-XVIII, nr. 76', ['35 925-XVIII, nr. 76']],
  ['dossier 34 682', ['34 682']],
  ['34 682-205', ['34 682-205']],
  ['34 682, nr. 205 – Uitkomsten van 2024', ['34 682, nr. 205']],
  ['2024D43452 en 2024Z18173', []],
  ['op 12 2024 dagen', []],
  ['geen nummer', []],
])('in “%s” blijft bij elkaar: %j', (text, numbers) => {
  const pieces = unbrokenPieces(text);
  expect(pieces.filter(({ isNumber }) => isNumber).map((piece) => piece.text)).toEqual(numbers);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
