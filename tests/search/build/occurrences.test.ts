import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Occurrences } from '#search/build/occurrences.ts';

test('van elke bladzijde komen de plaatsen van een woord er weer uit, op volgorde', () => {
  const places = fc.array(fc.nat(5000), { minLength: 1, maxLength: 20 });
  const pages = fc.uniqueArray(fc.tuple(fc.nat(20_000), places), { selector: ([page]) => page });
  fc.assert(
    fc.property(pages, (given) => {
      const found = new Occurrences();
      for (const [page, ofPage] of given) for (const place of ofPage) found.add(page, place);
      expect([...found]).toEqual(given);
      expect(found.size).toBe(given.length);
    }),
  );
});
