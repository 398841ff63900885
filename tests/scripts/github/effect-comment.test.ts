import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatEffect } from '../../../scripts/github/effect-comment.ts';
import { code, fence } from '../../../scripts/github/markdown.ts';
import { readEffect } from '../../../scripts/handoff/effect.ts';
import { goodEffect } from '../effect/good-effect.ts';

describe('wat een vreemde schreef', () => {
  const hostile = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '@iedereen',
          '#1',
          '```',
          '````\n',
          '`',
          '~~~',
          '<img src=x onerror=alert(1)>',
          '</details>',
          '\n\n# Kop\n',
          '|',
          '-->',
          '[x](https://evil.invalid)',
          '\u202e',
          '\0',
          '::error::x',
        ),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));

  test('staat in een blok dat het zelf niet kan sluiten', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const block = fence(text, 'diff');
        const mark = /^`+/.exec(block)?.[0] ?? '';
        const lines = block.split('\n');
        const inside = lines.slice(1, -1);
        expect(lines.at(-1)).toBe(mark);
        expect(inside.every((line) => !new RegExp(`^ {0,3}\`{${mark.length},}`).test(line))).toBe(
          true,
        );
      }),
    );
  });

  test('staat in een zin als code op één regel', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const shown = code(text);
        expect(shown).not.toMatch(/[\n\r\0\u202e]/);
        if (shown === '*leeg*') return;
        const mark = /^`+/.exec(shown)?.[0] ?? '';
        const inside = shown.slice(mark.length, -mark.length);
        expect([...inside.matchAll(/`+/g)].every(([run]) => run.length < mark.length)).toBe(true);
      }),
    );
  });

  test('komt in de hele reactie nergens buiten code', () => {
    fc.assert(
      fc.property(hostile, hostile, (name, value) => {
        const cut = (text: string, longest: number) => text.slice(0, longest);
        const word = 'KWAADWOORD';
        const effect = readEffect({
          problems: [],
          records: [
            {
              kind: 'veranderd',
              file: cut(`${word}${name}`, 300),
              path: cut(`${word}${value}`, 300),
              label: cut(`${word}${value}`, 400),
              fields: [
                {
                  field: cut(`${word}${name}`, 120),
                  from: cut(`${word}${value}`, 400),
                  to: cut(`${word}${name}`, 400),
                },
              ],
              fieldTotal: 1,
            },
          ],
          totals: [{ name: cut(`${word}${name}`, 120), nieuw: 1, veranderd: 0, weg: 0 }],
          followed: [
            {
              from: cut(`${word}${name}`, 120),
              to: cut(`${word}${value}`, 120),
              outcomes: { total: 1, shown: [cut(`${word}${value}`, 300)] },
            },
          ],
          pages: undefined,
          counts: [{ name: cut(`${word}${name}`, 120), from: 0, to: 1 }],
        });
        const outside = formatEffect(effect)
          .replace(/^(`{3,})\w*\n[\s\S]*?\n\1$/gm, '')
          .replace(/(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
        expect(outside).not.toContain(word);
      }),
    );
  });

  test.each([
    ['geen object', 'x'],
    ['een te lange lijst', { ...goodEffect(), records: Array(301).fill(goodEffect().records[0]) }],
    ['een te lange waarde', { ...goodEffect(), problems: ['x'.repeat(2001)] }],
    [
      'een aantal dat geen getal is',
      { ...goodEffect(), totals: [{ ...goodEffect().totals[0], nieuw: '1' }] },
    ],
    ['een negatief aantal', { ...goodEffect(), totals: [{ ...goodEffect().totals[0], weg: -1 }] }],
    [
      'een onbekende soort',
      { ...goodEffect(), records: [{ ...goodEffect().records[0], kind: 'x' }] },
    ],
    ['een waarde die geen tekst is', { ...goodEffect(), problems: [{}] }],
    ['een geërfd veld', Object.create(goodEffect())],
  ])('wordt als geheel geweigerd: %s', (_, value) => {
    expect(() => readEffect(value)).toThrow();
  });
});
