import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetNames } from '#search/catalogue/model.ts';
import { type ParsedQuery, parseQuery } from '#search/typed/parse.ts';

describe('wat iemand typt', () => {
  test.each([
    ['zoetwater Friesland', ['zoetwater', 'friesland']],
    ['NOVEX-gebied', ['novexgebied']],
    ['BO’s 2024', ['bos', '2024']],
    ['wonen/werken', ['wonen', 'werken']],
    ['100.000 woningen', ['100000', 'woningen']],
    ['I&W', ['iw']],
    ['  Énergie…  ', ['energie']],
  ])('%s zijn de woorden %j', (query, words) => {
    expect(parseQuery(query).words.map(({ word }) => word)).toEqual(words);
  });

  test('leest woordgroepen, uitsluitingen en operatoren', () => {
    const parsed = parseQuery(
      '“samen werken” -nprd -"groene hart" provincie:zeeland gebied:"groene hart" status:loopt sinds:2024 water',
    );
    expect(parsed.phrases).toEqual(['samen werken']);
    expect(parsed.excluded).toEqual(['nprd', 'groene hart']);
    expect(parsed.operators).toEqual([
      operator('provincie', 'zeeland'),
      operator('gebied', 'groene hart'),
      operator('status', 'loopt'),
      operator('sinds', '2024'),
    ]);
    expect(parsed.words.map(({ word }) => word)).toEqual(['water']);
  });

  test.each([
    ['een spatie na de dubbele punt', 'provincie: zeeland', [operator('provincie', 'zeeland')]],
    ['geen waarde', 'water provincie:', [operator('provincie', '')]],
    ['alleen een komma als waarde', 'provincie:,', [operator('provincie', '')]],
    ['een dubbele punt achter een gewoon woord', 'dit gaat over water:', []],
    ['hoofdletters', 'PROVINCIE:Zeeland', [operator('provincie', 'Zeeland')]],
    [
      'een minus ervoor',
      '-thema:water',
      [{ name: 'thema', target: 'thema', value: 'water', isExcluded: true }],
    ],
    [
      'twee waarden met een komma',
      'provincie:zeeland,limburg',
      [operator('provincie', 'zeeland'), operator('provincie', 'limburg')],
    ],
    [
      'een komma tussen aanhalingstekens',
      'thema:"natuur, landschap en erfgoed"',
      [operator('thema', 'natuur, landschap en erfgoed')],
    ],
    [
      'een andere naam',
      'vanaf:2024 novex:peel',
      [
        { ...operator('vanaf', '2024'), target: 'sinds' },
        { ...operator('novex', 'peel'), target: 'gebied' },
      ],
    ],
    [
      'een onbekende naam',
      'kleur:rood',
      [{ name: 'kleur', target: undefined, value: 'rood', isExcluded: false }],
    ],
    ['een adres, dat geen operator is', 'https://www.example.nl/', []],
    ['een zin met een dubbele punt', 'NR: 205', []],
  ])('leest %s: %s', (_, query, operators) => {
    expect(parseQuery(query).operators).toEqual(operators);
  });

  test('wat er ook wordt getypt, er komen gevouwen woorden uit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        for (const { word } of parseQuery(query).words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });

  test('wat er ook wordt getypt, opgeschreven en opnieuw gelezen is het hetzelfde', () => {
    fc.assert(
      fc.property(typed, (query) => {
        const parsed = parseQuery(query);
        expect(meaning(parseQuery(textOf(parsed)))).toEqual(meaning(parsed));
      }),
    );
  });

  test('hoeveel spaties er ook om een operator staan, hij vraagt hetzelfde', () => {
    const space = fc.stringMatching(/^[ \t]{0,3}$/);
    fc.assert(
      fc.property(space, space, space, fc.constantFrom(...facetNames), (a, b, c, name) => {
        expect(parseQuery(`${a}${name}:${b}zeeland${c}`).operators).toEqual([
          operator(name, 'zeeland'),
        ]);
      }),
    );
  });
});

const typed = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        '-',
        '"',
        '“',
        ' ',
        ':',
        ',',
        '/',
        'thema:',
        'sinds:',
        'zoet',
        'één',
        'x:',
        '24',
      ),
      { maxLength: 20 },
    )
    .map((pieces) => pieces.join('')),
);

function operator(name: string, value: string) {
  return { name, target: name, value, isExcluded: false };
}

/** The same query as somebody would write it out. */
function textOf({ words, phrases, excluded, operators }: ParsedQuery): string {
  return [
    ...words.map(({ word }) => word),
    ...phrases.map((phrase) => `"${phrase}"`),
    ...excluded.map((text) => `-"${text}"`),
    ...operators.map(({ name, value, isExcluded }) => `${isExcluded ? '-' : ''}${name}:"${value}"`),
  ].join(' ');
}

/** What is asked, without how it was typed. */
function meaning({ words, isOpen: _, ...others }: ParsedQuery) {
  return { ...others, words: words.map(({ word }) => word) };
}
