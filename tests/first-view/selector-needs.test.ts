import { expect, test } from 'vitest';
import { needsAfterPlus, needsOf } from '#first-view/selector-needs.ts';

test.each<[selector: string, needs: string[][]]>([
  ['p', [['p']]],
  ['*', []],
  ['.note > :last-child', [['.note']]],
  [
    'li[data-_zio5]+li[data-_zio5]:before',
    [
      ['li', '[data-_zio5'],
      ['li', '[data-_zio5'],
    ],
  ],
  ['.beside>aside', [['.beside'], ['aside']]],
  ['label:not(.visually-hidden)', [['label']]],
  ['.columns :is(th,td):nth-child(2)', [['.columns']]],
  ['html:has(.markering)', [['html'], ['.markering']]],
  ['main:has(.map, .areas)', [['main']]],
  ['.wrap:not(:has(.map))', [['.wrap']]],
  ['a[href="#a.b > c"]', [['a', '[href']]],
  ['.w\\:full', [['.w:full']]],
  ['#inhoud', [['#inhoud']]],
])('%s needs the elements %j', (selector, needs) => {
  expect(needsOf(selector)).toEqual(needs);
});

test.each<[selector: string, after: string[][]]>([
  ['.themagroep + .themagroep > a', [['.themagroep']]],
  ['.nl-paragraph--lead+section', [['section']]],
  ['dl > div', []],
  ['p:not(h2 + p)', []],
])('in %s these come right after another: %j', (selector, after) => {
  expect(needsAfterPlus(selector)).toEqual(after);
});
