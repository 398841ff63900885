import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '#domain/citation/pieces.ts';

const known = new Set(['34682-205', '34682']);
const isKnown = (id: string) => known.has(id);

test.each([
  ['', []],
  ['Geen stuk.', [{ text: 'Geen stuk.' }]],
  [
    'Zie Kamerstuk 34 682, nr. 205.',
    [{ text: 'Zie ' }, { text: 'Kamerstuk 34 682, nr. 205', id: '34682-205' }, { text: '.' }],
  ],
  ['Kamerstuk 34 682', [{ text: 'Kamerstuk 34 682', id: '34682' }]],
  ['Zie Kamerstuk 34 682, nr. 999.', [{ text: 'Zie Kamerstuk 34 682, nr. 999.' }]],
])('een tekst valt uiteen bij de stukken die er zijn: %s', (text, pieces) => {
  expect(piecesOf(text, isKnown)).toEqual(pieces);
});

test('samen zijn de stukjes weer de hele tekst', () => {
  const part = fc.constantFrom(
    'Kamerstuk 34 682, nr. 205',
    '34 682',
    ' en ',
    'kst-34682-205',
    '. ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string()), { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      expect(
        piecesOf(text, isKnown)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
