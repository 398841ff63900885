import { expect, test } from 'vitest';
import { withPhoneFaces } from '#first-view/phone-faces.ts';

test('a phone does without the fonts that only stand in for ours, unless it is one that has them', () => {
  expect(
    withPhoneFaces('<style>:root{--face-sans:"A","A fallback: Arial",sans-serif;}</style>'),
  ).toBe(
    '<style>:root{--face-sans:"A","A fallback: Arial",sans-serif;}@media screen and (width<48em){@supports not (-webkit-touch-callout:none){:root{--face-sans:"A",sans-serif}}}</style>',
  );
});

test('what is no list of ours stays as it is', () => {
  const html = '<style>:root{--face:"A",serif;--other:"B","B fallback: Arial",serif;}</style>';
  expect(withPhoneFaces(html)).toBe(html);
});
