import { expect, test } from 'vitest';
import { placeOfAdjective } from '#search/words/place-adjective.ts';

test.each([
  ['zeeuwse', 'zeeland'],
  ['drents', 'drenthe'],
  ['groningse', 'groningen'],
  ['utrechtse', 'utrecht'],
  ['noordhollandse', 'noordholland'],
  ['water', undefined],
  ['huis', undefined],
])('%s is van %s', (word, place) => {
  expect(placeOfAdjective(word)).toBe(place);
});
