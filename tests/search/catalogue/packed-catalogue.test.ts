import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CatalogueFile } from '#search/catalogue/catalogue-file.ts';
import { pageKinds } from '#search/catalogue/kinds.ts';
import { packCatalogue, unpackCatalogue } from '#search/catalogue/packed-catalogue.ts';

const day = fc.constantFrom('', '1999-01-31', '2024-02-29', '2026-12-01');
const row = fc.tuple(
  fc.string(),
  fc.string(),
  fc.nat(),
  fc.array(fc.string()),
  fc.uniqueArray(fc.nat(2)).map((values) => values.toSorted()),
  day,
  day,
  fc.string(),
  fc.nat(),
  fc.nat(),
);
const catalogue: fc.Arbitrary<CatalogueFile> = fc.record({
  folder: fc.string(),
  followsAll: fc.nat(),
  pieces: fc.array(fc.nat()),
  kinds: fc.array(fc.tuple(fc.constantFrom(...pageKinds), fc.string())),
  values: fc.constant([
    ['provincie', 'Drenthe'],
    ['provincie', 'Zeeland'],
    ['thema', 'Water'],
  ]),
  pages: fc.array(row),
  crossings: fc.array(row),
  words: fc.string(),
  everyday: fc.array(fc.tuple(fc.string(), fc.array(fc.nat()))),
  frequencies: fc.string(),
});

test('een ingepakte catalogus komt er weer net zo uit', () => {
  fc.assert(
    fc.property(catalogue, (file) => {
      const sent: unknown = JSON.parse(JSON.stringify(packCatalogue(file)));
      expect(sent).toEqual(packCatalogue(file));
      expect(unpackCatalogue(packCatalogue(file))).toEqual(file);
    }),
  );
});
