import { type CollectionName, isCollectionName } from './collections.ts';

/** Fields that hold an id and are not named after the kind they refer to. */
const targets = new Map<string, CollectionName>([
  ['bijlage', 'bijlagen'],
  ['brief', 'kamerstukken'],
  ['gemeente', 'gemeenten'],
  ['gesplitstUit', 'afspraken'],
  ['inKabinet', 'partijen'],
  ['kamerstuk', 'kamerstukken'],
  ['landsdeel', 'landsdelen'],
  ['onderdeelVan', 'partijen'],
  ['partij', 'partijen'],
  ['programma', 'programmas'],
  ['provincie', 'provincies'],
  ['regio', 'regios'],
  ['ronde', 'rondes'],
  ['stuk', 'kamerstukken'],
  ['thema', 'themas'],
  ['verantwoordelijk', 'partijen'],
  ['vervolgOp', 'afspraken'],
  ['verwant', 'afspraken'],
  ['zieOok', 'begrippen'],
]);

/** Fields that name a section within its letter. That is half an id: the other half is the ronde of the letter. */
export const sectieFields: readonly string[] = ['sectie', 'onder'];

/**
 * The kind of record that a field with this name refers to, wherever it is; `undefined` for a field that holds no id of
 * a record. A name means the same in every kind. The field may hold one id or a list of them, or `alle` instead of a
 * list.
 */
export function targetOf(field: string): CollectionName | undefined {
  return targets.get(field) ?? (isCollectionName(field) ? field : undefined);
}
