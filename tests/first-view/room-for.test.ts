import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasRoomFor } from '#first-view/room-for.ts';
import { most } from '../../scripts/budget/limits.ts';

const style = `<style>${Array.from({ length: 500 }, (_, nr) => `.naam-${nr}{margin-block:${nr}px}`).join('')}</style>`;
/** A page of this many different words. */
const page = (words: number) =>
  Array.from({ length: words }, (_, nr) => ((nr * 7_919) % 1_000_003).toString(36)).join(' ');

test.each([
  ['a page of some length', 'woord '.repeat(9_000), true],
  ['a long page that packs well', 'woord '.repeat(13_000), true],
  ['a page of which the style makes too many bytes', 'woord '.repeat(15_500), false],
  ['a page that packs badly', page(13_000), false],
])('%s', (_, html, has) => {
  expect(hasRoomFor(style, html)).toBe(has);
});

test('a page that gets the style is within the limits with it, however much of it is different', () => {
  const long = fc
    .tuple(fc.integer({ min: 0, max: 6_000 }), fc.integer({ min: 30_000, max: 90_000 }))
    .map(([words, same]) => page(words) + 'woord '.repeat(same / 6))
    .filter((html) => html.length > 58_000);
  let given = 0;
  fc.assert(
    fc.property(long, (html) => {
      if (!hasRoomFor(style, html)) return;
      given += 1;
      const whole = style + html;
      expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(most.pageHtml);
      expect(brotliCompressSync(whole).length).toBeLessThanOrEqual(most.pageHtmlPacked);
    }),
    { numRuns: 40 },
  );
  expect(given).toBeGreaterThan(5);
});
