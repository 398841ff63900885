import { type CollectionName, collectionNames } from './collections.ts';

/**
 * One value for every kind of record, made in the order of the table of kinds: `each<SourceRecords>(() => [])`. Code
 * that needs something of all kinds uses this and has no list of them. So a new kind needs a row in `collections.ts`
 * with its schema, and beyond that only what no program can know: its node (`NodeOf` in
 * `src/domain/register/register.ts` and `createNode` in `nodes.ts`), its place in a note of changes (`raakt` in
 * `wijziging.ts`), the id in the examples for editors (`scripts/reference/example.ts`), and its pages. The compiler or
 * a test names whichever of those is missing.
 *
 * @typeParam T the result, typed per kind: `{ [C in CollectionName]: … }`
 * @param make called once for each kind
 */
export function each<T extends Record<CollectionName, unknown>>(
  make: <C extends CollectionName>(collection: C) => T[C],
): T {
  const values: Partial<T> = {};
  for (const collection of collectionNames) values[collection] = make(collection);
  if (!isWhole(values)) throw new Error('een soort record kreeg geen waarde');
  return values;
}

function isWhole<T extends Record<CollectionName, unknown>>(values: Partial<T>): values is T {
  return collectionNames.every((collection) => Object.hasOwn(values, collection));
}
