import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digester } from '#page-cache/digest.ts';

const node = { id: 'x', deep: { text: 'a' } };
const make = () => digester((value) => (value === node ? 'afspraken/x' : undefined));

describe('een samenvatting van een waarde', () => {
  test('is gelijk bij gelijke waarden, en anders bij andere', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(make()(one) === make()(other)).toBe(same);
        expect(make()(one)).toBe(make()(structuredClone(one)));
      }),
    );
  });

  test.each([
    ['een tekst en een getal', '1', 1],
    ['niets en leeg', undefined, null],
    ['een lijst en een tekst', ['a', 'b'], 'a\nb'],
    ['een tekst met een regeleinde en twee teksten', ['a\n"b"'], ['a', 'b']],
    ['een lijst en een lijst daarin', ['a', ['b']], [['a'], 'b']],
    ['een object en een Map', { a: 1 }, new Map([['a', 1]])],
    ['een Set en een lijst', new Set(['a']), ['a']],
    ['een veld dat er niet is en een leeg veld', {}, { a: undefined }],
    ['twee volgordes', { a: 1, b: 2 }, { b: 2, a: 1 }],
    ['twee Maps', new Map([['a', 1]]), new Map([['a', 2]])],
    ['twee dagen', new Date(0), new Date(1)],
    ['twee adressen', new URL('https://a.nl/'), new URL('https://b.nl/')],
    ['lange teksten met een ander eind', `${'x'.repeat(90)}a`, `${'x'.repeat(90)}b`],
  ])('houdt %s uit elkaar', (_, one, other) => {
    expect(make()(one)).not.toBe(make()(other));
  });

  test('noemt een record bij zijn naam en kijkt er niet in', () => {
    const digest = make();
    const before = digest([node, { node }]);
    node.deep.text = 'b';
    expect(make()([node, { node }])).toBe(before);
    expect(digest(node)).toContain('afspraken/x');
  });

  test('weigert wat zichzelf bevat', () => {
    const circle: { self?: unknown } = {};
    circle.self = [circle];
    expect(() => make()(circle)).toThrow('holds itself');
  });

  test('weigert een soort waar zij niets van weet', () => {
    expect(() => make()([/a/])).toThrow('RegExp');
  });
});
