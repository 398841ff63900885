import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/parse.ts';

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
    const parsed = parseQuery('“samen werken” -nprd provincie:zeeland gebied:"groene hart" status:loopt sinds:2024 water');
    expect(parsed).toMatchObject({
      phrases: ['samen werken'],
      excluded: ['nprd'],
      filters: [
        { facet: 'provincie', value: 'zeeland' },
        { facet: 'gebied', value: 'groene hart' },
        { facet: 'status', value: 'loopt' },
      ],
      since: '2024',
      unknownOperators: [],
    });
    expect(parsed.words.map(({ word }) => word)).toEqual(['water']);
  });

  test.each([
    ['kleur:rood', ['kleur']],
    ['https://www.example.nl/', []],
    ['NR: 205', []],
  ])('%s heeft de onbekende operatoren %j', (query, names) => {
    expect(parseQuery(query).unknownOperators).toEqual(names);
  });

  test('wat er ook wordt getypt, er komen gevouwen woorden uit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        for (const { word } of parseQuery(query).words) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
      }),
    );
  });
});
