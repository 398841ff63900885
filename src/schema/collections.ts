import type { z } from 'zod';
import { afspraakSchema } from './afspraak.ts';
import { sectieSchema } from './brief.ts';
import { dossierSchema, kamerstukSchema } from './kamerstuk.ts';
import {
  gebiedSchema,
  gemeenteSchema,
  landsdeelSchema,
  provincieSchema,
  regioSchema,
} from './place.ts';
import { rondeSchema } from './ronde.ts';
import { begripSchema, partijSchema, programmaSchema, themaSchema } from './subject.ts';
import { wijzigingSchema } from './wijziging.ts';

/** Every kind of record: its folder, its file extension, its shape and what an editor calls one. */
export const collections = {
  afspraken: kind('content/afspraken', 'json', afspraakSchema, 'afspraak', true),
  secties: kind('content/brieven', 'mdx', sectieSchema, 'onderdeel van een brief', true),
  rondes: kind('data/rondes', 'json', rondeSchema, 'ronde'),
  provincies: kind('data/provincies', 'json', provincieSchema, 'provincie'),
  gebieden: kind('data/gebieden', 'json', gebiedSchema, 'gebied'),
  landsdelen: kind('data/landsdelen', 'json', landsdeelSchema, 'landsdeel'),
  regios: kind('data/regios', 'json', regioSchema, 'regio'),
  gemeenten: kind('data/gemeenten', 'json', gemeenteSchema, 'gemeente'),
  themas: kind('data/themas', 'json', themaSchema, 'thema'),
  programmas: kind('data/programmas', 'json', programmaSchema, 'programma'),
  partijen: kind('data/partijen', 'json', partijSchema, 'partij'),
  dossiers: kind('data/dossiers', 'json', dossierSchema, 'dossier'),
  kamerstukken: kind('data/kamerstukken', 'json', kamerstukSchema, 'kamerstuk'),
  begrippen: kind('data/begrippen', 'json', begripSchema, 'begrip'),
  wijzigingen: kind('data/wijzigingen', 'json', wijzigingSchema, 'wijziging'),
};

export type Collections = typeof collections;
export type CollectionName = keyof Collections;
/** The data of one record of each collection, moved records left out. */
export type DataOf = { [C in CollectionName]: z.infer<Collections[C]['schema']> };
export type RecordData<C extends CollectionName> = DataOf[C];

/** The same table with each schema typed by its collection, for code that works on any of them. */
export const typedCollections: { [C in CollectionName]: Kind<z.ZodType<DataOf[C]>> } = collections;

/** The collection names in the order of the table above. */
export const collectionNames: CollectionName[] = Object.keys(collections).filter(isCollectionName);

/** Whether a text is the name of a collection. */
export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

interface Kind<S extends z.ZodType> {
  base: string;
  extension: 'json' | 'mdx';
  schema: S;
  noun: string;
  /** The files stand in one folder per ronde: `2024/water`. */
  perRonde: boolean;
}

function kind<S extends z.ZodType>(
  base: string,
  extension: 'json' | 'mdx',
  schema: S,
  noun: string,
  perRonde = false,
): Kind<S> {
  return { base, extension, schema, noun, perRonde };
}
