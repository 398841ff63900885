import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPostings, writePostings } from '#search/catalogue/postings.ts';

const ascending = (most: number) =>
  fc
    .uniqueArray(fc.nat(most), { minLength: 1, maxLength: 30 })
    .map((numbers) => numbers.toSorted((a, b) => a - b));
const postings = ascending(20_000).chain((pages) =>
  fc
    .tuple(...pages.map(() => ascending(5000)))
    .map((places) => new Map(pages.map((page, at) => [page, places[at] ?? []]))),
);

test('waar een woord staat, komt er weer net zo uit', () => {
  fc.assert(
    fc.property(postings, (found) => {
      expect(readPostings(writePostings(found))).toEqual(found);
    }),
  );
});

test('een woord dat nergens staat, heeft een lege regel', () => {
  expect(writePostings(new Map())).toBe('');
  expect(readPostings('')).toEqual(new Map());
});

test('schrijft alleen verschillen', () => {
  expect(
    writePostings(
      new Map([
        [5, [0, 7]],
        [6, [3]],
      ]),
    ),
  ).toBe('5:0,7 1:3');
});
