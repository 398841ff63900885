import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shorten } from '#domain/text/shorten.ts';

describe('een lange tekst in het kort', () => {
  test('blijft heel als zij kort is', () => {
    expect(shorten('Rijk en regio spraken over water.')).toBe('Rijk en regio spraken over water.');
  });

  test('is haar begin, met hele woorden en een weglatingsteken dat aan het laatste woord vastzit', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 120 }), (words) => {
        const text = words.join(' ');
        const short = shorten(text);
        if (text.length <= 240) return short === text;
        const begin = short.replace(/\u{a0}…$/u, '');
        return short.length <= 240 && begin !== short && text.startsWith(`${begin} `);
      }),
    );
    expect(shorten('woord '.repeat(60))).toMatch(/woord\u{a0}…$/u);
  });
});
