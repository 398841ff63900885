import { describe, expect, test } from 'vitest';
import { cutIndex, findWords, inOrderOfIndex } from '#search/build/text-index.ts';

describe('de zoekindex', () => {
  test('kent van elk woord de bladzijden en de plaatsen, en van een woord met een streepje ook de delen', () => {
    const found = findWords(['Water en CO₂', 'het water-plan']);
    const placesOf = (word: string) => new Map(found.get(word));
    expect(placesOf('water')).toEqual(
      new Map([
        [0, [0]],
        [1, [1]],
      ]),
    );
    expect(placesOf('co2')).toEqual(new Map([[0, [2]]]));
    expect(placesOf('waterplan')).toEqual(new Map([[1, [1]]]));
    expect(placesOf('plan')).toEqual(new Map([[1, [1]]]));
  });

  test('zet bij elkaar wat een deel gemeen heeft, ook als dat deel achteraan staat', () => {
    const order = inOrderOfIndex(['zoet·water', 'agenda', 'water·schap', 'water', 'zee']);
    const water = order.flatMap((entry, at) => (entry.includes('water') ? [at] : []));
    expect(water).toHaveLength(3);
    expect(Math.max(...water) - Math.min(...water)).toBe(2);
  });

  test('gaat in stukken, met in elk ten minste één woord en op volgorde', () => {
    const words = Array.from({ length: 900 }, (_, nr) => `woord${nr}`);
    const text = words.join(' ');
    const { pieces, sizes } = cutIndex(words, findWords([text, text]));
    expect(sizes.length).toBeGreaterThan(1);
    expect(pieces.map((piece) => piece.split('\n').length)).toEqual(sizes);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(words.length);
  });
});
