import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packSets, unpackSets } from '#search/catalogue/packed-sets.ts';

test('ingepakte verzamelingen komen er weer net zo uit, ook als het er veel verschillende zijn', () => {
  const list = fc.array(fc.array(fc.nat(30), { maxLength: 3 }), { maxLength: 400 });
  fc.assert(
    fc.property(list, (sets) => {
      expect(unpackSets(packSets(sets))).toEqual(sets);
    }),
  );
  const few = fc.array(fc.array(fc.integer({ min: 40, max: 45 }), { maxLength: 6 }));
  fc.assert(
    fc.property(few, (sets) => {
      expect(unpackSets(packSets(sets))).toEqual(sets);
    }),
  );
  const many = Array.from({ length: 500 }, (_, nr) => [nr]);
  expect(unpackSets(packSets(many))).toEqual(many);
});
