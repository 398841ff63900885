import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextPiece } from '#search/catalogue/model.ts';
import { excerptOf } from '#search/query/excerpt.ts';

const sentence = (nr: number) => `Zin ${nr} heeft precies acht woorden in zich.`;
const content = Array.from({ length: 12 }, (_, nr) => sentence(nr + 1)).join(' ');
const textOf = (pieces: readonly TextPiece[]) => pieces.map(({ text }) => text).join('');
const shown = (places: number[], isNamed = false) =>
  textOf(excerptOf({ content, anchors: [] }, places, isNamed).excerpt);

describe('het stukje tekst bij een resultaat', () => {
  test('begint waar het woord staat, bij het begin van de zin', () => {
    expect(shown([43])).toMatch(/^… Zin 6 heeft precies/);
  });

  test('begint vooraan als de vraag de pagina noemt, ook al staat de naam achteraan', () => {
    expect(shown([94], true)).toMatch(/^Zin 1 heeft .* …$/);
  });

  test('is nooit alleen een staart', () => {
    expect(shown([95]).split(' ').length).toBeGreaterThan(25);
    expect(shown([95])).toMatch(/zich\.$/);
  });

  test('laat het gevonden woord altijd zien', () => {
    fc.assert(
      fc.property(fc.nat({ max: 95 }), (place) => {
        const { excerpt } = excerptOf({ content, anchors: [] }, [place]);
        const marked = excerpt.filter((piece) => piece.marked).map(({ text }) => text);
        expect(marked).toEqual([content.split(' ')[place]?.replace('.', '')]);
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
    const { subresults } = excerptOf({ content, anchors }, [43]);
    expect(subresults.map((one) => [one.anchor, one.title])).toEqual([[next, title]]);
  });

  test('is van een korte tekst die hele tekst', () => {
    const { excerpt } = excerptOf({ content: sentence(1), anchors: [] }, [7]);
    expect(textOf(excerpt)).toBe(sentence(1));
  });
});
