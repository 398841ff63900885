import { apiRoot } from '#exports/address/address.ts';
import { type CollectionName, collectionNames, typedCollections } from '#schema/collections.ts';
import type { Json, JsonObject } from './json.ts';
import { type SchemaName, schemaPath } from './schema-path.ts';

/** Path of the description of the addresses. */
export const openapiPath = `${apiRoot}/openapi.json`;

/**
 * The addresses of the data as OpenAPI 3.1. Everything is a file, so there is only GET. It refers to the schemas by an address
 * relative to its own, so it is the same on every host.
 */
export function openapiOf(): JsonObject {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Afsprakenatlas Leefomgeving',
      version: '1.0.0',
      summary: 'Wat Rijk en regio met elkaar afspreken over de leefomgeving, en wat ervan komt.',
      description:
        'Alleen lezen, zonder sleutel. Binnen versie 1 komen er alleen velden bij. Een record heeft het pad van zijn pagina, met /api/v1 ervoor en .json in plaats van de laatste schuine streep.',
      license: {
        name: 'CC BY 4.0',
        url: 'https://creativecommons.org/licenses/by/4.0/',
      },
    },
    servers: [{ url: '../..', description: 'Deze uitgave van de atlas' }],
    security: [],
    tags: [
      { name: 'lijsten', description: 'Veel records in één bestand' },
      { name: 'records', description: 'Eén record per bestand' },
    ],
    paths: {
      [`${apiRoot}/index.json`]: get('index', 'lijsten', 'Wat er is, van welke dag en commit', [
        'index',
      ]),
      [`${apiRoot}/alles.json`]: get('alles', 'lijsten', 'Alle records in één bestand', ['alles']),
      [`${apiRoot}/alles.ndjson`]: get(
        'stroom',
        'lijsten',
        'Alle records, één per regel',
        collectionNames,
        [],
        'application/x-ndjson',
      ),
      ...Object.fromEntries(
        collectionNames.map((name) => [
          `${apiRoot}/${name}.json`,
          get(`lijst-${name}`, 'lijsten', `Alle ${typedCollections[name].plural}`, ['verzameling']),
        ]),
      ),
      ...Object.fromEntries(
        [...Map.groupBy(collectionNames, recordPath)].map(([path, names]) => [
          path,
          get(
            `record-${names.join('-')}`,
            'records',
            `Een ${names.map((name) => typedCollections[name].noun).join(' of ')}`,
            [...names, 'verhuisd', 'ingetrokken'],
            [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
          ),
        ]),
      ),
    },
  };
}

/** The path of one record of a kind, with its parts between braces; kinds can share one. */
function recordPath(collection: CollectionName): string {
  const { siteFolder, folderOf, below } = typedCollections[collection];
  const parts = [
    siteFolder,
    ...(folderOf === undefined ? [] : [folderOf === 'rondes' ? '{ronde}' : '{kamerstuk}']),
    ...(below === undefined ? [] : [below]),
    folderOf === undefined ? '{id}' : '{naam}',
  ];
  return `${apiRoot}/${parts.join('/')}.json`;
}

const explained: Readonly<Record<string, string>> = {
  id: 'Id van het record',
  naam: 'Deel van de id na de schuine streep',
  ronde: 'Jaar van de ronde',
  kamerstuk: 'Id van het Kamerstuk',
};

function get(
  operationId: string,
  tag: string,
  summary: string,
  schemas: readonly SchemaName[],
  parameters: readonly string[] = [],
  type = 'application/json',
): JsonObject {
  const refs = schemas.map((name) => ({ $ref: `../..${schemaPath(name)}` }));
  const schema: Json = refs.length === 1 ? { ...refs[0] } : { oneOf: refs };
  return {
    get: {
      operationId,
      tags: [tag],
      summary,
      ...(parameters.length > 0 && {
        parameters: parameters.map((name) => ({
          name,
          in: 'path',
          required: true,
          description: explained[name] ?? name,
          schema: { type: 'string' },
        })),
      }),
      responses: {
        200: { description: summary, content: { [type]: { schema } } },
        404: { description: 'Dat is er niet, en was er niet' },
      },
    },
  };
}
