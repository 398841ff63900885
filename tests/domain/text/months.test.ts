import { describe, expect, test } from 'vitest';
import { monthNames, monthOf } from '#domain/text/months.ts';

describe('een maand', () => {
  test.each(monthNames.map((name, index) => [name, index + 1] as const))('heet %s', (name, nr) => {
    expect(monthOf(name)).toBe(nr);
    expect(monthOf(name.slice(0, 3))).toBe(nr);
  });

  test.each([
    ['sept', 9],
    ['okt', 10],
    ['mei', 5],
  ])('kan korter: %s', (word, nr) => {
    expect(monthOf(word)).toBe(nr);
  });

  test.each(['', 'm', 'ma', 'maat', 'januarie', 'water', 'Juni'])('heet niet “%s”', (word) => {
    expect(monthOf(word)).toBeUndefined();
  });
});
