import type { z } from 'zod';
import { afspraakSchema } from './record/afspraak.ts';
import { bijlageSchema } from './record/bijlage.ts';
import { sectieSchema } from './record/brief.ts';
import { bronsiteSchema } from './record/bronsite.ts';
import { dossierSchema, kamerstukSchema } from './record/kamerstuk.ts';
import { navraagSchema } from './record/navraag.ts';
import {
  gebiedSchema,
  gemeenteSchema,
  landsdeelSchema,
  provincieSchema,
  regioSchema,
} from './record/place.ts';
import { rondeSchema } from './record/ronde.ts';
import { begripSchema, partijSchema, programmaSchema, themaSchema } from './record/subject.ts';
import { wijzigingSchema } from './record/wijziging.ts';

/** Every kind of record, in the order of every list of kinds; `each.ts` says what else a new one needs. */
export const collections = {
  afspraken: kind('content/afspraken', afspraakSchema, 'afspraak', {
    plural: 'afspraken en andere uitkomsten',
    folderOf: 'rondes',
  }),
  secties: kind('content/brieven', sectieSchema, 'onderdeel van een brief', {
    plural: 'onderdelen van brieven',
    folderOf: 'rondes',
    extension: 'mdx',
  }),
  rondes: kind('data/rondes', rondeSchema, 'ronde'),
  provincies: kind('data/provincies', provincieSchema, 'provincie'),
  gebieden: kind('data/gebieden', gebiedSchema, 'gebied'),
  landsdelen: kind('data/landsdelen', landsdeelSchema, 'landsdeel'),
  regios: kind('data/regios', regioSchema, 'regio', { plural: 'regio’s' }),
  gemeenten: kind('data/gemeenten', gemeenteSchema, 'gemeente'),
  themas: kind('data/themas', themaSchema, 'thema', { plural: 'thema’s' }),
  programmas: kind('data/programmas', programmaSchema, 'programma', { plural: 'programma’s' }),
  partijen: kind('data/partijen', partijSchema, 'partij'),
  dossiers: kind('data/dossiers', dossierSchema, 'dossier', { siteFolder: 'kamerstukken' }),
  kamerstukken: kind('data/kamerstukken', kamerstukSchema, 'kamerstuk', {
    plural: 'Kamerstukken',
  }),
  bijlagen: kind('data/bijlagen', bijlageSchema, 'bijlage', {
    folderOf: 'kamerstukken',
    siteFolder: 'kamerstukken',
    below: 'bijlagen',
  }),
  begrippen: kind('data/begrippen', begripSchema, 'begrip'),
  bronsites: kind('data/bronsites', bronsiteSchema, 'bronsite', {
    plural: 'sites met bronnen',
    siteFolder: 'bronnen',
  }),
  wijzigingen: kind('data/wijzigingen', wijzigingSchema, 'wijziging'),
  navragen: kind('data/navragen', navraagSchema, 'navraag'),
};

export type Collections = typeof collections;
export type CollectionName = keyof Collections;
/** The data of one record of each kind, not counting notices of moved records. */
export type DataOf = { [C in CollectionName]: z.infer<Collections[C]['schema']> };
export type RecordData<C extends CollectionName> = DataOf[C];

/** The same table, with each schema typed by its kind, for code that works on any of them. */
export const typedCollections: { [C in CollectionName]: Kind<z.ZodType<DataOf[C]>> } = collections;

/** The names of the kinds, in the order of the table above. */
export const collectionNames: CollectionName[] = Object.keys(collections).filter(isCollectionName);

/** Whether a text is the name of a kind. */
export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** The kinds that others are in a folder of. */
type Folder = 'rondes' | 'kamerstukken';

/** The folder of one ronde or Kamerstuk below the folder of a kind, as an example for editors: `2024/`, or nothing. */
export function exampleFolder(name: CollectionName): string {
  const { folderOf } = typedCollections[name];
  return folderOf === undefined ? '' : { rondes: '2024/', kamerstukken: '34682-205/' }[folderOf];
}

interface Kind<S extends z.ZodType> {
  /** Folder of its files, from the top of the repository: `data/rondes`. */
  base: string;
  extension: 'json' | 'mdx';
  schema: S;
  /** What an editor calls one. */
  noun: string;
  /** What readers call several: `regio’s`. */
  plural: string;
  /** The files are in one folder per ronde (`2024/water`) or per Kamerstuk (`34682-228/afsprakenlijst`). */
  folderOf: Folder | undefined;
  /** Folder of its pages on the site. Papers, dossiers and annexes share one. */
  siteFolder: string;
  /** Folder of its pages below the page of what its own folder names: `/kamerstukken/34682-228/bijlagen/…/`. */
  below: string | undefined;
}

function kind<S extends z.ZodType>(
  base: string,
  schema: S,
  noun: string,
  own: Partial<Kind<S>> = {},
): Kind<S> {
  const folder = base.slice(base.indexOf('/') + 1);
  return {
    base,
    extension: 'json',
    schema,
    noun,
    plural: folder,
    folderOf: undefined,
    siteFolder: folder,
    below: undefined,
    ...own,
  };
}
