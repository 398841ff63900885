import type { CollectionName } from '#schema/collections.ts';
import { idPattern } from '#schema/id.ts';
import type { Resolver } from './resolver.ts';

/** A record that does not fit its schema, as far as it could be read. */
export interface LooseRecord {
  file: string;
  data: unknown;
}

/** Fields that hold one id, by name: a name means the same in every kind of record. */
const singles = new Map<string, CollectionName>([
  ['provincie', 'provincies'],
  ['landsdeel', 'landsdelen'],
  ['regio', 'regios'],
  ['thema', 'themas'],
  ['programma', 'programmas'],
  ['partij', 'partijen'],
  ['onderdeelVan', 'partijen'],
  ['ronde', 'rondes'],
  ['brief', 'kamerstukken'],
  ['kamerstuk', 'kamerstukken'],
]);

/** Fields that hold a list of ids. */
const lists = new Map<string, CollectionName>([
  ['provincies', 'provincies'],
  ['gebieden', 'gebieden'],
  ['landsdelen', 'landsdelen'],
  ['regios', 'regios'],
  ['themas', 'themas'],
  ['programmas', 'programmas'],
  ['partijen', 'partijen'],
  ['kamerstukken', 'kamerstukken'],
  ['dossiers', 'dossiers'],
  ['vervolgOp', 'afspraken'],
  ['gesplitstUit', 'afspraken'],
  ['verwant', 'afspraken'],
  ['zieOok', 'begrippen'],
  ['afspraken', 'afspraken'],
  ['secties', 'secties'],
  ['rondes', 'rondes'],
  ['begrippen', 'begrippen'],
]);

/**
 * Checks the references of a record that has other mistakes too, so that an editor reads of all of them at once
 * and not of the next one after each repair.
 */
export function checkLooseReferences({ file, data }: LooseRecord, resolve: Resolver): void {
  const queue: { value: unknown; field: string; collection: CollectionName | undefined }[] = [
    { value: data, field: '', collection: undefined },
  ];
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { value, field, collection } = item;
    if (typeof value === 'string') {
      if (collection && idPattern.test(value)) resolve.one(collection, value, { file, field });
    } else if (typeof value === 'object' && value !== null) {
      const ofList = Array.isArray(value) ? lists.get(field.split('.').at(-1) ?? '') : undefined;
      for (const [name, child] of Object.entries(value)) {
        const path = field === '' ? name : `${field}.${name}`;
        queue.push({ value: child, field: path, collection: ofList ?? singles.get(name) });
      }
    }
  }
}
