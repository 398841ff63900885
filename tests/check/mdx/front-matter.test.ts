import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesInFrontMatter, readFrontMatter } from '#check/mdx/front-matter.ts';
import { splitMdx } from '#check/mdx/split.ts';
import { parseJson, parseMdx } from '#check/record/parse.ts';
import { canonicalJson, canonicalMdx } from '../../../scripts/canonical/canonical.ts';

describe('het blok boven een brief', () => {
  test.each([
    ['titel: "a"\nvolgorde: 1\n', { titel: 'a', volgorde: 1 }],
    ["titel: 'Het ''woord'''\n", { titel: "Het 'woord'" }],
    ['titel: "2024-11-12"\n', { titel: '2024-11-12' }],
    ['titel: "no"\n', { titel: 'no' }],
    ['# los\ntitel: a\n', { titel: 'a' }],
    ['verhuisdNaar:\n  - "a"\n', { verhuisdNaar: ['a'] }],
    ['', null],
  ])('%j wordt gelezen', (front, data) => {
    expect(readFrontMatter('a.mdx', front)).toEqual({ data, problems: [] });
  });

  test('kent van elk veld de regel in het bestand', () => {
    const places = placesInFrontMatter('titel: "a"\nlijst:\n  b: 1\n');
    expect(Object.fromEntries(places)).toEqual({
      titel: { line: 2, column: 1 },
      lijst: { line: 3, column: 1 },
      'lijst.b': { line: 4, column: 3 },
    });
  });

  test.each([
    ['een sleutel die geen tekst is', '1: a\n'],
    ['een lijst als sleutel', '? [a]\n: b\n'],
    ['een vlag als sleutel', 'true: a\n'],
    [
      'een datum zonder aanhalingstekens, waar Astro een ander soort waarde van maakt',
      'titel: 2024-11-12\n',
    ],
  ])('weigert %s', (_, front) => {
    expect(readFrontMatter('a.mdx', front).problems.length).toBeGreaterThan(0);
  });

  test.each([
    ['1: a\n', 3],
    ['? [a]\n: b\n', 3],
    ['lijst:\n  true: a\n', 4],
  ])('wijst de regel van %j aan als dat geen naam van een veld is', (wrong, line) => {
    const { problems } = readFrontMatter('a.mdx', `titel: "a"\n${wrong}`);
    expect(problems.map((problem) => problem.line)).toEqual([line]);
  });
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'{}[]<>&*!|"\'#:-%@`\\ \n\tab1,?~^'), maxLength: 40 }),
);

describe('de lezers', () => {
  test('vallen van geen enkele tekst om, en zeggen bij onleesbaar altijd iets', () => {
    fc.assert(
      fc.property(text, text, (front, body) => {
        for (const read of [
          parseMdx('a.mdx', `---\n${front}\n---\n${body}`),
          parseMdx('a.mdx', front),
          parseJson('a.json', front),
        ]) {
          if (read.data === undefined) expect(read.problems.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('lezen terug wat in de vaste vorm is geschreven', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((line) => line.normalize('NFC')),
      fc.integer(),
      fc.boolean(),
    );
    const record = fc.dictionary(
      fc
        .stringMatching(/^[a-z]{1,8}$/)
        .filter((name) => name !== 'constructor' && name !== 'prototype'),
      value,
      { minKeys: 1 },
    );
    fc.assert(
      fc.property(record, (data) => {
        expect({ ...Object(parseJson('a.json', canonicalJson('themas', data)).data) }).toEqual({
          ...data,
        });
        const front = splitMdx(canonicalMdx('secties', data, 'x'))?.front ?? '';
        expect({ ...Object(readFrontMatter('a.mdx', front).data) }).toEqual({ ...data });
      }),
    );
  });
});
