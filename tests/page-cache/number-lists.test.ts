import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberLists } from '#page-cache/number-lists.ts';

const lists = fc.array(
  fc.uniqueArray(fc.oneof(fc.nat({ max: 300 }), fc.integer({ min: 0, max: 2 ** 32 - 1 }))),
);
const sorted = (list: readonly number[]) => list.toSorted((one, other) => one - other);

describe('lijsten van getallen', () => {
  test('komen er op volgorde weer uit, ook uit een bestand', () => {
    fc.assert(
      fc.property(lists, (all) => {
        const made = numberLists();
        const places = all.map((list) => made.add(list));
        const read = numberLists(made.packed());
        const again = numberLists();
        for (const place of places) again.addFrom(read, place);
        for (const from of [made, read, again])
          expect(places.map((place) => from.at(place))).toEqual(all.map(sorted));
      }),
    );
  });

  test('worden bekeken tot er een niet voldoet', () => {
    const made = numberLists();
    const [none, some] = [made.add([]), made.add([7, 300, 3])];
    const seen: number[] = [];
    const isSmall = (number: number) => seen.push(number) > 0 && number < 7;
    expect([made.every(none, isSmall), made.every(some, isSmall), seen]).toEqual([
      true,
      false,
      [3, 7],
    ]);
  });

  test('nemen met honderdduizenden weinig plaats', () => {
    const made = numberLists();
    for (let list = 0; list < 5000; list += 1)
      made.add(Array.from({ length: 100 }, (_, nr) => list + nr * 20));
    expect(made.packed().bytes.length).toBeLessThan(5000 * 110);
    expect(made.at(4999)).toHaveLength(100);
  });

  test('uit een bestand worden alleen gelezen', () => {
    expect(() => numberLists(numberLists().packed()).add([1])).toThrow('only read');
  });
});
