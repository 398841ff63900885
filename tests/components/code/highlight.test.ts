import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Kind, type Language, piecesOf } from '#components/code/highlight.ts';

/** The pieces of each kind, without the spaces around them. */
function ofKind(kind: Kind, code: string, language: Language): string[] {
  return piecesOf(code, language)
    .filter((piece) => piece.kind === kind)
    .map(({ text }) => text.trim());
}

const record =
  '{\n  "naam": "Net \\"vol\\"",\n  "alinea": 1,\n  "zonderKop": true,\n  "zieOok": []\n}';
const letter =
  '---\ntitel: "Water"\nvolgorde: 5\n---\n\n<Alinea nr="1" themas="water energie">\n\nMinder water[^3], en <meer> “vraag”.\n\n</Alinea>';

describe('een record in kleuren', () => {
  test.each<[Kind, string[]]>([
    ['name', ['"naam"', '"alinea"', '"zonderKop"', '"zieOok"']],
    ['value', ['1', 'true']],
    ['string', ['"Net \\"vol\\""']],
    ['tag', []],
    ['comment', []],
  ])('heeft als %s %o', (kind, expected) => {
    expect(ofKind(kind, record, 'json')).toEqual(expected);
  });
});

describe('een stuk brief in kleuren', () => {
  test.each<[Kind, string[]]>([
    ['name', ['titel', 'volgorde', 'nr', 'themas']],
    ['string', ['"Water"', '"1"', '"water energie"']],
    ['value', ['5']],
  ])('heeft als %s %o', (kind, expected) => {
    expect(ofKind(kind, letter, 'mdx')).toEqual(expected);
  });

  test('heeft tags, en daartussen gewone tekst', () => {
    expect(ofKind('tag', letter, 'mdx')).toEqual(
      expect.arrayContaining(['<Alinea', '>', '</Alinea>']),
    );
    const plain = piecesOf(letter, 'mdx').filter(({ kind }) => kind === undefined);
    expect(plain.map(({ text }) => text).join('')).toContain('Minder water[^3], en');
  });
});

describe('code in stukken', () => {
  afterEach(() => vi.restoreAllMocks());

  const sign = fc.constantFrom(
    '{',
    '}',
    '"',
    ':',
    ',',
    '\n',
    ' ',
    '\t',
    '<',
    '>',
    '&',
    'a',
    '1',
    '#',
    '---',
  );
  test('is samen weer de code, teken voor teken', () => {
    const code = fc.array(sign, { maxLength: 40 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(code, fc.constantFrom<Language>('json', 'mdx'), (text, language) => {
        const joined = piecesOf(text, language).map((piece) => piece.text);
        expect(joined.join('')).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  test('heeft op een trage computer dezelfde kleuren', () => {
    const usual = piecesOf(letter, 'mdx');
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => {
      now += 10_000;
      return now;
    });
    expect(piecesOf(letter, 'mdx')).toEqual(usual);
  });

  test('heeft geen twee stukken van één soort achter elkaar: dat zou alleen gewicht zijn', () => {
    const kinds = piecesOf(record, 'json').map(({ kind }) => kind);
    expect(kinds.filter((kind, at) => at > 0 && kind === kinds[at - 1])).toEqual([]);
  });
});
