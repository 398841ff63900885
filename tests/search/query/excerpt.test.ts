import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextPiece } from '#search/catalogue/model.ts';
import { excerptOf, type PageText } from '#search/query/excerpt.ts';

const sentence = (nr: number) => `Zin ${nr} heeft precies acht woorden met nummer${nr}.`;
const content = Array.from({ length: 12 }, (_, nr) => sentence(nr + 1)).join(' ');
const textOf = (pieces: readonly TextPiece[]) => pieces.map(({ text }) => text).join('');

/** What is shown of a text for these words. */
function shown(
  words: string[],
  about?: Parameters<typeof excerptOf>[2],
  { content: text = content, title = '', anchors = [] }: Partial<PageText> = {},
) {
  return excerptOf(
    { title, content: text, anchors },
    { words: new Set(words), phrases: [] },
    about,
  );
}

describe('het stukje tekst bij een resultaat', () => {
  test('is de zin waarin het woord staat, met wat daarna nog past', () => {
    expect(textOf(shown(['nummer6']).excerpt)).toBe([6, 7, 8, 9].map(sentence).join(' '));
  });

  test.each([
    ['er geen woord is gevonden', []],
    ['het woord alleen in de titel staat', ['nummer1']],
  ])('is de eerste zin na de titel als %s', (_, words) => {
    const { excerpt } = shown(words, {}, { title: sentence(1) });
    expect(textOf(excerpt)).toMatch(/^Zin 2 heeft/);
  });

  test('is de samenvatting als de vraag de pagina noemt, ook al staat de naam achteraan', () => {
    const { excerpt } = shown(['nummer12'], { isNamed: true });
    expect(textOf(excerpt)).toMatch(/^Zin 1 heeft .* nummer4\.$/);
  });

  test('kiest de zin met de meeste woorden van de vraag', () => {
    const text = 'Water is nat. In Zeeland is zout water. Zeeland ligt aan zee.';
    const { excerpt } = shown(['water', 'zeeland'], undefined, { content: text });
    expect(textOf(excerpt)).toMatch(/^In Zeeland is zout water\./);
  });

  test('merkt elk woord dat er staat, en woorden die bij elkaar horen alleen samen', () => {
    const text = 'De Nota Ruimte geeft ruimte. Een nota is een nota.';
    const asked = { words: new Set(['geeft']), phrases: [['nota', 'ruimte']] };
    const { excerpt } = excerptOf({ title: '', content: text, anchors: [] }, asked);
    expect(excerpt.filter(({ marked }) => marked).map((piece) => piece.text)).toEqual([
      'Nota',
      'Ruimte',
      'geeft',
    ]);
  });

  test('breekt niet af bij een afkorting', () => {
    const text = 'Dat staat in Kamerstuk 34 682, nr. 205 van november. Meer niet.';
    expect(textOf(shown(['205'], undefined, { content: text }).excerpt)).toBe(text);
  });

  test('toont van een te lange zin het stuk rond het woord', () => {
    const long = `${Array.from({ length: 90 }, (_, nr) => `woord${nr}`).join(' ')}.`;
    expect(textOf(shown(['woord50'], undefined, { content: long }).excerpt)).toMatch(
      /^… woord.* woord50 .* …$/,
    );
  });

  test('laat het gevonden woord altijd zien', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (nr) => {
        const marked = shown([`nummer${nr}`]).excerpt.filter((piece) => piece.marked);
        expect(marked.map(({ text }) => text)).toEqual([`nummer${nr}`]);
      }),
    );
  });

  test.each([
    ['alinea-1', 'alinea-2', 'Alinea 2'],
    ['alinea-2', 'alinea-3-2', 'Alinea 3'],
    ['punt-n-3', 'punt-n-4', 'Punt N-4'],
    ['artikel-3', 'artikel-3-lid-2', 'Artikel 3, lid 2'],
    ['artikel-2', 'artikel-12a', 'Artikel 12a'],
  ])('noemt de plaats in het stuk waar het woord staat: na #%s komt #%s', (first, next, title) => {
    const anchors = [
      { id: 'inhoud', text: '', location: 0 },
      { id: first, text: '', location: 8 },
      { id: next, text: '', location: 40 },
    ];
    const { subresults } = shown(['nummer6'], undefined, { anchors });
    expect(subresults.map((one) => [one.anchor, one.title])).toEqual([[next, title]]);
  });

  test('is van een korte tekst die hele tekst', () => {
    expect(textOf(shown(['nummer1'], undefined, { content: sentence(1) }).excerpt)).toBe(
      sentence(1),
    );
  });
});
