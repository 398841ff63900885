import type { CollectionName } from './collections.ts';

/** Which kind of record a field with this name refers to, wherever it stands. Links are made in `src/domain/register/`. */
const targets = new Map<string, CollectionName>([
  ['secties', 'secties'],
  ['rondes', 'rondes'],
  ['gemeenten', 'gemeenten'],
  ['begrippen', 'begrippen'],
  ['afspraken', 'afspraken'],
  ['brief', 'kamerstukken'],
  ['dossiers', 'dossiers'],
  ['gebieden', 'gebieden'],
  ['gesplitstUit', 'afspraken'],
  ['kamerstuk', 'kamerstukken'],
  ['kamerstukken', 'kamerstukken'],
  ['landsdeel', 'landsdelen'],
  ['landsdelen', 'landsdelen'],
  ['onder', 'secties'],
  ['onderdeelVan', 'partijen'],
  ['partij', 'partijen'],
  ['partijen', 'partijen'],
  ['programma', 'programmas'],
  ['programmas', 'programmas'],
  ['provincie', 'provincies'],
  ['provincies', 'provincies'],
  ['regio', 'regios'],
  ['regios', 'regios'],
  ['ronde', 'rondes'],
  ['thema', 'themas'],
  ['themas', 'themas'],
  ['vervolgOp', 'afspraken'],
  ['verwant', 'afspraken'],
  ['zieOok', 'begrippen'],
]);

/** The kind of record that the field refers to; `undefined` for a field that holds no id of a record. */
export function targetOf(field: string): CollectionName | undefined {
  return targets.get(field);
}
