import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf } from '#domain/register/segments.ts';
import { registerAfter } from '../../support/change.ts';

const { find } = registerAfter();

describe('een tekst met verwijzingen naar Kamerstukken', () => {
  test.each([
    ['zonder verwijzing', 'Gewone tekst.', [{ text: 'Gewone tekst.' }]],
    ['leeg', '', []],
    [
      'alleen een verwijzing',
      'Kamerstuk 34 682, nr. 205',
      [{ text: 'Kamerstuk 34 682, nr. 205', path: '/kamerstukken/34682-205/' }],
    ],
    [
      'in een zin',
      'Zie Kamerstuk 34 682, nr. 173. Meer niet.',
      [
        { text: 'Zie ' },
        { text: 'Kamerstuk 34 682, nr. 173', path: '/kamerstukken/34682-173/' },
        { text: '. Meer niet.' },
      ],
    ],
    [
      'naar een dossier',
      'dossier 34 682',
      [{ text: 'dossier 34 682', path: '/kamerstukken/34682/' }],
    ],
    [
      'naar een document',
      'Zie 2024D00001.',
      [{ text: 'Zie ' }, { text: '2024D00001', path: '/kamerstukken/2024d00001/' }, { text: '.' }],
    ],
    [
      'naar een stuk zonder pagina',
      'Kamerstuk 34 682, nr. 999',
      [{ text: 'Kamerstuk 34 682, nr. 999' }],
    ],
    [
      'met en zonder pagina',
      'Kamerstuk 99 999, nr. 1 en Kamerstuk 34 682, nr. 205',
      [
        { text: 'Kamerstuk 99 999, nr. 1 en ' },
        { text: 'Kamerstuk 34 682, nr. 205', path: '/kamerstukken/34682-205/' },
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(segmentsOf(text, find)).toEqual(expected);
  });

  test('blijft letter voor letter dezelfde tekst, en geen stuk is leeg', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Kamerstuk 34 682, nr. 205',
        '34 682, nrs. 173 en 205',
        'kst-34682-205',
        '34 682',
        'nr. ',
        '2024D00001',
        ', ',
        ' en ',
        '\u00a0',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const segments = segmentsOf(text, find);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        expect(segments.every((segment) => segment.text !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
