import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstLetters, lettersOf } from '../../config/font-letters.ts';

const css = readFileSync('src/styles/more-letters.css', 'utf8');
const ranges = [...css.matchAll(/unicode-range:([^;]*);/g)].map(([, range = '']) => range);

describe('de letters van de eerste blik', () => {
  test('zijn die van het Nederlands, met wat in namen, getallen en citaten staat', () => {
    const needed = 'áàâäéèêëíìîïóòôöúùûüçñßåøÉËÏÖÜÅØ’‘“”„–—…•€½²³°·§«»‹›−×';
    expect([...needed].filter((letter) => !firstLetters.has(letter))).toEqual([]);
  });

  test.each(['source-sans-3', 'source-serif-4'])(
    'zijn met die van het tweede bestand alles wat %s heeft, en nooit in beide',
    (name) => {
      const file = `node_modules/@fontsource-variable/${name}/unicode.json`;
      const all = lettersOf(JSON.parse(readFileSync(file, 'utf8')).latin);
      const visible = all.filter((letter) => !/\p{Cc}/u.test(letter));
      expect(ranges).toHaveLength(2);
      for (const range of ranges) {
        const others = new Set(lettersOf(range));
        expect(
          visible.filter((letter) => !firstLetters.has(letter) && !others.has(letter)),
        ).toEqual([]);
        expect([...others].filter((letter) => firstLetters.has(letter))).toEqual([]);
      }
    },
  );
});

describe('de letters van een reeks', () => {
  const code = fc.integer({ min: 0x20, max: 0xd000 });

  test('zijn alle van het begin tot en met het eind van elk stuk', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(code, fc.nat(40)), { minLength: 1 }), (parts) => {
        const hex = (nr: number) => nr.toString(16).toUpperCase();
        const range = parts.map(([from, more]) =>
          more === 0 ? `U+${hex(from)}` : `U+${hex(from)}-${hex(from + more)}`,
        );
        expect(lettersOf(range.join(', '))).toEqual(
          parts.flatMap(([from, more]) =>
            Array.from({ length: more + 1 }, (_, at) => String.fromCodePoint(from + at)),
          ),
        );
      }),
    );
  });
});
