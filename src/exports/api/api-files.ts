import type { Lists, Register } from '#domain/register/register.ts';
import { apiRoot, jsonPathOf } from '#exports/address/address.ts';
import { type ExportFile, fileInPieces, jsonFile } from '#exports/address/export-file.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { each } from '#schema/each.ts';
import { forEachRecord } from './each-record.ts';
import type { Json, JsonObject } from './json.ts';
import { listInPieces, objectInPieces, type Pieces } from './json-pieces.ts';
import { keptTexts } from './kept-texts.ts';
import { openapiOf, openapiPath } from './openapi.ts';
import { type Edition, type Exporter, exporterOf } from './record.ts';
import { schemaPath } from './schema-path.ts';
import { schemasOf } from './schemas.ts';

/** What the list of files says of an edition, beside what is in them. */
export interface ApiEdition extends Edition {
  /** The commit that the site is built from; empty when unknown. */
  commit: string;
  /** Whether every record has a file of its own, besides the lists that it is in. */
  perRecord: boolean;
}

/** Path of the file that says of which day and commit the others are. */
export const indexPath = `${apiRoot}/index.json`;
/** Paths of all records in one file. */
export const everythingPath = `${apiRoot}/alles.json`;
export const streamPath = `${apiRoot}/alles.ndjson`;

/** Path of the file with all records of a kind. */
export function collectionPath(collection: CollectionName): string {
  return `${apiRoot}/${collection}.json`;
}

/** Every file below `/api/v1`, and the schema of each kind of them. Only the index changes when no record and no stand does. */
export function apiFiles(edition: ApiEdition): ExportFile[] {
  const { register, addresses, perRecord } = edition;
  const exporter = exporterOf(edition);
  const list = each<Record<CollectionName, () => Iterable<string>>>((collection) =>
    keptTexts(() => recordsOf(collection, register, exporter)),
  );
  return [
    jsonFile(indexPath, () => indexOf(edition)),
    jsonFile(openapiPath, openapiOf),
    ...collectionNames.map((collection) =>
      compact(collectionPath(collection), () => ({
        $schema: addresses.absolute(schemaPath('verzameling')),
        verzameling: collection,
        titel: collections[collection].plural,
        aantal: register[collection].length,
        records: () => listInPieces(list[collection]()),
        ...noticesOf(register, exporter, collection),
      })),
    ),
    compact(everythingPath, () => ({
      $schema: addresses.absolute(schemaPath('alles')),
      verzamelingen: () =>
        objectInPieces(
          Object.fromEntries(
            collectionNames.map((name) => [name, () => listInPieces(list[name]())]),
          ),
        ),
      ...noticesOf(register, exporter),
    })),
    fileInPieces(streamPath, 'application/x-ndjson', function* () {
      for (const name of collectionNames) for (const record of list[name]()) yield `${record}\n`;
    }),
    ...(perRecord ? recordFiles(register, exporter) : []),
    ...[...schemasOf(addresses)].map(([name, schema]) => jsonFile(schemaPath(name), () => schema)),
  ];
}

function indexOf({ register, addresses, peildatum, commit, perRecord }: ApiEdition): JsonObject {
  const { absolute } = addresses;
  return {
    $schema: absolute(schemaPath('index')),
    versie: 'v1',
    peildatum,
    ...(commit !== '' && { commit }),
    licentie: 'https://creativecommons.org/licenses/by/4.0/',
    handleiding: absolute('/data/'),
    beschrijving: absolute(openapiPath),
    bestandPerRecord: perRecord,
    verzamelingen: collectionNames.map((collection) => ({
      verzameling: collection,
      titel: collections[collection].plural,
      aantal: register[collection].length,
      adres: absolute(collectionPath(collection)),
      schema: absolute(schemaPath(collection)),
    })),
    alles: { json: absolute(everythingPath), ndjson: absolute(streamPath) },
  };
}

/** A file for each record, and for each notice that one left behind: an address of the data never disappears either. */
function recordFiles(register: Register, exporter: Exporter): ExportFile[] {
  return forEachRecord(register, exporter, (collection, id, data) =>
    jsonFile(jsonPathOf(collection, id), data),
  );
}

/** The data of all records of a kind as JSON, each made when it is asked for. */
function* recordsOf<C extends CollectionName>(
  collection: C,
  register: Lists,
  { record }: Exporter,
): Generator<string> {
  for (const node of register[collection]) yield JSON.stringify(record(collection, node));
}

/** What records left behind; of one kind, or of all. */
function noticesOf(
  register: Register,
  exporter: Exporter,
  collection?: CollectionName,
): JsonObject {
  const isOf = (notice: { collection: CollectionName }) =>
    collection === undefined || notice.collection === collection;
  return {
    verhuisd: register.moved.filter(isOf).map(exporter.moved),
    ingetrokken: register.withdrawn.filter(isOf).map(exporter.withdrawn),
  };
}

/** A file for programs, that may be big: all on one line. */
function compact(path: string, fields: () => Record<string, Json | Pieces>): ExportFile {
  return fileInPieces(path, 'application/json', function* () {
    yield* objectInPieces(fields());
    yield '\n';
  });
}
