import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scaleOf } from '#domain/overview/map/scale.ts';

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
        [1, 3, 4],
        [2, 5, 6],
        [3, 7, 8],
        [4, 9, 10],
      ],
    ],
    [
      [15, 20, 16],
      [
        [2, 15, 16],
        [3, 17, 18],
        [4, 19, 20],
      ],
    ],
  ])('van %o', (counts, expected) => {
    expect(scaleOf(counts).steps.map(({ step, from, to }) => [step, from, to])).toEqual(expected);
  });

  test('lopen op met het aantal, in klassen die even breed zijn, en de legenda zegt precies welke tint een aantal heeft', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 })), (counts) => {
        const { stepOf, steps } = scaleOf(counts);
        for (const count of counts) {
          expect(steps.filter(({ from, to }) => from <= count && count <= to)).toEqual([
            expect.objectContaining({ step: stepOf(count) }),
          ]);
        }
        const classes = steps.filter(({ step }) => step > 0);
        expect(new Set(classes.map(({ from, to }) => to - from)).size).toBeLessThanOrEqual(1);
        expect(classes.length).toBeLessThanOrEqual(4);
        const sorted = counts.toSorted((a, b) => a - b).map(stepOf);
        expect(sorted).toEqual(sorted.toSorted((a, b) => a - b));
      }),
    );
  });
});
