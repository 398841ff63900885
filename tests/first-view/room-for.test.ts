import { brotliCompressSync } from 'node:zlib';
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
  const different = Array.from({ length: 13 }, (_, nr) => nr * 500);
  const lengths = [60_000, 70_000, 80_000, 90_000];
  const pages = different.flatMap((words) =>
    lengths.map((length) => {
      const start = page(words);
      return start + 'woord '.repeat((length - start.length) / 6);
    }),
  );
  const given = pages.filter((html) => hasRoomFor(style, html));
  expect(given.length).toBeGreaterThan(5);
  expect(given.length).toBeLessThan(pages.length - 5);
  for (const html of given) {
    const whole = style + html;
    expect(Buffer.byteLength(whole)).toBeLessThanOrEqual(most.pageHtml);
    expect(brotliCompressSync(whole).length).toBeLessThanOrEqual(most.pageHtmlPacked);
  }
});
