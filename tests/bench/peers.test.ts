import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOf, toPlainPages } from '../../bench/peers/plain-pages.ts';

describe('de kale pagina’s waarmee de bouw wordt vergeleken', () => {
  test('zijn er evenveel als van de atlas, en elk ongeveer even zwaar', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 500, max: 200_000 }), { maxLength: 20 }), (sizes) => {
        const pages = toPlainPages(sizes);
        expect(pages).toHaveLength(sizes.length);
        for (const [index, page] of pages.entries()) {
          const difference = Buffer.byteLength(htmlOf(page)) - (sizes[index] ?? 0);
          expect(Math.abs(difference)).toBeLessThan(600);
        }
      }),
    );
  });

  test('hebben elk een eigen adres', () => {
    const pages = toPlainPages([1000, 1000, 1000]);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(3);
  });
});
