import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleOf } from '#domain/overview/scale.ts';

describe('de tinten van de kaart', () => {
  test.each([
    [[], [[0, 0, 0]]],
    [[0, 0], [[0, 0, 0]]],
    [[1], [[4, 1, 1]]],
    [
      [2, 0],
      [
        [0, 0, 0],
        [4, 2, 2],
      ],
    ],
    [
      [3, 9],
      [
        [1, 3, 3],
        [2, 4, 5],
        [3, 6, 7],
        [4, 8, 9],
      ],
    ],
    [
      [15, 20, 16],
      [
        [1, 15, 15],
        [2, 16, 17],
        [3, 18, 18],
        [4, 19, 20],
      ],
    ],
  ])('van %o', (counts, expected) => {
    expect(scaleOf(counts).steps.map(({ step, from, to }) => [step, from, to])).toEqual(expected);
  });

  test('lopen op met het aantal, en de legenda zegt precies welke tint een aantal heeft', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 })), (counts) => {
        const { stepOf, steps } = scaleOf(counts);
        for (const count of counts) {
          expect(steps.filter(({ from, to }) => from <= count && count <= to)).toEqual([
            expect.objectContaining({ step: stepOf(count) }),
          ]);
        }
        const sorted = counts.toSorted((a, b) => a - b).map(stepOf);
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      }),
    );
  });
});
