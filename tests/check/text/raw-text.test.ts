import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkJsonText, checkRawText, maxDepth } from '#check/text/raw-text.ts';
import { codeOf, invisible, makeVisible } from '#domain/problem/invisible.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('de tekst van een bestand', () => {
  test('komt er onveranderd uit als er niets mis is', () => {
    const plain = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.normalize('NFC'));
    fc.assert(
      fc.property(fc.array(plain), fc.constantFrom('\n', '\r\n'), (lines, newline) => {
        const text = lines.join(newline);
        expect(checkRawText('a.json', bytes(text))).toEqual({ text, problems: [] });
      }),
    );
  });

  test('heeft bij elke fout de regel waar zij staat', () => {
    const text = 'een\ntw\u200bee\r\ndrie\ncafe\u0301\n\ttab mag';
    expect(checkRawText('a.json', bytes(text)).problems).toEqual([
      {
        file: 'a.json',
        line: 2,
        column: 3,
        message: 'heeft een onzichtbaar teken (U+200B); haal het weg',
        rule: 'character/invisible',
      },
      expect.objectContaining({ line: 4, column: 1, value: 'cafe\u0301' }),
    ]);
  });

  test('is er niet als de bytes geen UTF-8 zijn', () => {
    const { text, problems } = checkRawText('a.json', Uint8Array.from([0x61, 0x0a, 0xff]));
    expect(text).toBeUndefined();
    expect(problems).toMatchObject([
      { line: 2, message: expect.stringContaining('is geen geldige UTF-8-tekst') },
    ]);
  });

  test('laat geen teken door dat onzichtbaar is of niet in NFC staat, ook niet tussen gewone letters', () => {
    const wrong = Array.from({ length: 0x3100 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => {
        if ('\t\n'.includes(character)) return false;
        const { problems } = checkRawText('a.json', bytes(`een ${character} é`));
        const isOdd = invisible.test(character) || character !== character.normalize('NFC');
        return problems.length > 0 !== isOdd;
      },
    );
    expect(wrong).toEqual([]);
  });

  test('houdt een byte order mark niet stil weg', () => {
    expect(checkRawText('a.json', bytes('\ufeff{}')).problems[0]?.message).toContain('U+FEFF');
  });
});

describe('gelezen JSON', () => {
  test('wordt elke keer even streng bekeken, ook een tekst die in een ander veld mag', () => {
    const look = (field: string) => checkJsonText('a.json', { [field]: '1. Voortgang' }).problems;
    const before = look('tekst');
    expect(before).toHaveLength(1);
    expect(look('titel')).toEqual([]);
    expect(look('tekst')).toEqual(before);
  });

  test('is goed tot en met twaalf niveaus', () => {
    const nest = (levels: number): unknown => (levels === 0 ? 'x' : [nest(levels - 1)]);
    expect(checkJsonText('a.json', nest(maxDepth))).toEqual({ problems: [], tooDeep: false });
    expect(checkJsonText('a.json', nest(maxDepth + 1))).toMatchObject({
      problems: [{ field: '0.0.0.0.0.0.0.0.0.0.0.0', message: 'is dieper genest dan 12 niveaus' }],
      tooDeep: true,
    });
  });

  test('noemt het veld van elke fout', () => {
    const value = { a: [{ b: 'x\u200b' }], c: 'x\ny', d: 'e\u0301', e: 'goed' };
    const fields = checkJsonText('a.json', value).problems.map(({ field }) => field);
    expect(fields.toSorted()).toEqual(['a.0.b', 'c', 'd']);
  });
});

describe('onzichtbare tekens', () => {
  test('zijn geen letters, cijfers, leestekens of spaties', () => {
    const visible = fc.string({ unit: 'grapheme-ascii', minLength: 1 });
    fc.assert(
      fc.property(visible, (text) => {
        expect(invisible.test(text)).toBe(false);
        expect(makeVisible(text)).toBe(text);
      }),
    );
  });

  test('staan als code in wat getoond wordt, en dat is één regel', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(invisible.test(makeVisible(text))).toBe(false);
        expect(makeVisible(text)).not.toMatch(/[\t\r\n]/);
      }),
    );
  });

  test.each([
    ['U+0007', '\u0007'],
    ['U+200B', '\u200b'],
    ['U+E0041', '\u{e0041}'],
  ])('hebben een code, zoals %s', (code, character) => {
    expect(codeOf(character)).toBe(code);
  });
});
