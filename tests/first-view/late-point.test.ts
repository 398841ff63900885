import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latePoint } from '#first-view/late-point.ts';
import { readLateStyles } from '#first-view/late-styles.ts';

const page = (main: string) =>
  `<html><head></head><body><header><p>Atlas</p></header><main>${main}</main><footer><ul></ul></footer></body></html>`;
/** What of `main` comes before the late styles. */
const before = (main: string, css: string): string | undefined => {
  const html = page(main);
  const point = latePoint(html, readLateStyles([css], new Set()));
  return point === undefined
    ? undefined
    : html.slice(html.indexOf('<main>') + '<main>'.length, point);
};

test.each<[what: string, main: string, css: string, shown: string]>([
  [
    'before the element that needs them',
    '<h1>a</h1><p class="late">b</p>',
    '.late{top:0}',
    '<h1>a</h1>',
  ],
  [
    'at the end of the main part, when nothing in it needs them',
    '<h1>a</h1><p>b</p>',
    'footer{top:0}',
    '<h1>a</h1><p>b</p>',
  ],
  [
    'an element that has only part of what a rule needs can come first',
    '<p class="x">a</p><p class="y">b</p><p class="x y">c</p>',
    'p.x.y{top:0}',
    '<p class="x">a</p><p class="y">b</p>',
  ],
  [
    'two elements are needed: before the second',
    '<div class="a"><p>b</p></div><ul class="c"></ul>',
    '.a .c{top:0}',
    '<div class="a"><p>b</p></div>',
  ],
  [
    'not in a list',
    '<h1>a</h1><ul><li>b</li><li class="late">c</li></ul>',
    '.late{top:0}',
    '<h1>a</h1>',
  ],
  [
    'not between two that a rule knows by each other',
    '<h1>a</h1><h2>b</h2><section class="late">c</section>',
    'h2+section.late{top:0}',
    '<h1>a</h1>',
  ],
  [
    'an element without an end',
    '<p>a<br>b</p><img alt=""><p class="late">c</p>',
    '.late{top:0}',
    '<p>a<br>b</p><img alt="">',
  ],
  [
    'a value with a sign of a tag in it',
    '<p title="a > b">c</p><p class="late">d</p>',
    '.late{top:0}',
    '<p title="a > b">c</p>',
  ],
  [
    'a state, and paper, do not count',
    '<p>a</p><p class="late">b</p>',
    'p:hover{top:0}@media print{p{top:0}}.late{top:0}',
    '<p>a</p>',
  ],
])('%s', (_, main, css, shown) => {
  expect(before(main, css)).toBe(shown);
});

test.each(['*{top:0}', 'body{top:0}', 'header{top:0}'])(
  'there is no such place when the very beginning needs %s',
  (css) => {
    const html = page('<h1>a</h1>').replace('<header>', '<header class="x">');
    const point = latePoint(html, readLateStyles([css], new Set()));
    expect(point === undefined || html.slice(0, point).endsWith('<body>')).toBe(true);
  },
);

test('no element that needs a late rule comes before the place, however a page is made', () => {
  const block = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom(
        '<p class="a">x</p>',
        '<p class="late">x</p>',
        '<ul><li class="late">x</li></ul>',
        '<hr>',
      ),
      fc
        .tuple(
          fc.constantFrom('div', 'section', 'article'),
          fc.array(tie('node'), { maxLength: 4 }),
        )
        .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag}>`),
    ),
  })).node;
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const main = blocks.join('');
      const shown = before(main, '.late{top:0}');
      expect(shown).toBeDefined();
      expect(shown).not.toContain('late');
      // The place is between two elements, with every list closed.
      expect((shown ?? '').split('<ul').length).toBe((shown ?? '').split('</ul').length);
    }),
  );
});
