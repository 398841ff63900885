import { describe, expect, test } from 'vitest';
import { digitsOf } from '#search/typed/number-word.ts';

describe('een rond getal in woorden', () => {
  test.each([
    ['honderdduizend', '100000'],
    ['duizend', '1000'],
    ['honderd', '100'],
    ['driehonderd', '300'],
    ['vijftigduizend', '50000'],
    ['twaalfduizend', '12000'],
  ])('“%s” is %s', (word, digits) => {
    expect(digitsOf(word)).toBe(digits);
  });

  test.each(['', 'vijf', 'duizenden', 'honderdste', 'water'])('“%s” is er geen', (word) => {
    expect(digitsOf(word)).toBeUndefined();
  });
});
