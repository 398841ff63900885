import { z } from 'zod';
import type { Addresses } from '#exports/address/address.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { ingetrokkenSchema } from '#schema/record/ingetrokken.ts';
import { isObject, type JsonObject } from './json.ts';
import { referenceSchema } from './reference.ts';
import { type SchemaName, schemaPath } from './schema-path.ts';
import { gegevensShape, verbondenShape } from './shape.ts';
import { standExportSchema } from './stand.ts';
import { isPlace, tellingExportSchema } from './telling.ts';
import { shapeOfZod, sharedParts } from './zod-shape.ts';

const head = z.strictObject({
  $schema: z.url().describe('Adres van de beschrijving van dit bestand'),
  verzameling: z.enum(collectionNames).describe('Wat voor record het is'),
  id: z.string().describe('Id binnen die verzameling; verandert nooit van betekenis'),
  titel: z.string().describe('Hoe de atlas het record noemt'),
  adres: z.url().describe('Blijvend adres van de pagina'),
  bestand: z.string().describe('Het bestand in de broncode waar dit uit komt'),
});

const mentions = z
  .array(
    z.strictObject({
      soort: z.string().describe('Wat er verwijst'),
      titel: z.string().describe('Hoe de atlas het noemt'),
      adres: z.url().describe('Waar het te lezen is'),
      hoe: z.string().describe('Hoe het verwijst'),
    }),
  )
  .describe('Andere plaatsen in de atlas die hiernaar verwijzen');

const recordSchema = head.extend({
  genoemdDoor: mentions,
  wijzigingen: z
    .array(referenceSchema)
    .describe('Berichten over wat de redactie hieraan veranderde, de oudste eerst'),
});

const movedSchema = head.extend({
  verhuisd: z
    .strictObject({
      naar: z.array(referenceSchema).describe('Waar het nu staat; meer dan één na een splitsing'),
      reden: z.string().describe('Waarom het verhuisde'),
    })
    .describe('Dat het is verhuisd'),
});

const withdrawnSchema = head.extend({
  ingetrokken: ingetrokkenSchema.shape.ingetrokken.extend({
    zie: referenceSchema.optional().describe('Het record dat blijft, als dit er dubbel was'),
  }),
});

const everythingSchema = z.strictObject({
  $schema: z.url().describe('Adres van de beschrijving van dit bestand'),
});

const collectionSchema = everythingSchema.extend({
  verzameling: z.enum(collectionNames).describe('Welke verzameling het is'),
  titel: z.string().describe('Hoe lezers haar noemen'),
  aantal: z.int().describe('Hoeveel records er zijn'),
  records: z.unknown(),
  verhuisd: z.unknown(),
  ingetrokken: z.unknown(),
});

const fileAddress = z.url().describe('Adres van het bestand');

/** The one file that says of which day and commit the others are. */
export const indexSchema = everythingSchema.extend({
  versie: z.literal('v1').describe('Binnen deze versie komen er alleen velden bij'),
  peildatum: z.iso.date().describe('De dag waarop de standen zijn berekend'),
  commit: z.string().optional().describe('De commit van de broncode, als die bekend is'),
  licentie: z.url().describe('Onder welke licentie de gegevens mogen worden gebruikt'),
  handleiding: z.url().describe('De handleiding'),
  beschrijving: z.url().describe('De adressen, in OpenAPI'),
  bestandPerRecord: z.boolean().describe('Of deze uitgave ook een bestand per record heeft'),
  verzamelingen: z
    .array(
      z.strictObject({
        verzameling: z.enum(collectionNames).describe('Naam van de verzameling'),
        titel: z.string().describe('Hoe lezers haar noemen'),
        aantal: z.int().describe('Hoeveel records er zijn'),
        adres: fileAddress,
        schema: z.url().describe('Beschrijving van één record'),
      }),
    )
    .describe('Elke verzameling'),
  alles: z
    .strictObject({ json: fileAddress, ndjson: fileAddress })
    .describe('Alle records in één bestand'),
});

/**
 * The JSON Schema of every kind of file, by name. The titles, explanations and closed lists of words come from the schemas of
 * the records (docs/besluiten/05-een-beschrijving-per-veld.md).
 */
export function schemasOf({ absolute }: Addresses): ReadonlyMap<SchemaName, JsonObject> {
  const parts = sharedParts();
  const notices = {
    verhuisd: listOf(['verhuisd'], 'Records die zijn verhuisd'),
    ingetrokken: listOf(['ingetrokken'], 'Records die zijn ingetrokken'),
  };
  const document = (name: SchemaName, title: string, shape: JsonObject) =>
    [
      name,
      {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: absolute(schemaPath(name)),
        title,
        ...shape,
        ...usedParts(shape, parts),
      },
    ] as const;
  return new Map([
    ...collectionNames.map((name) => document(name, collections[name].noun, recordShape(name))),
    document('verhuisd', 'Bericht dat een record is verhuisd', shapeOfZod(movedSchema)),
    document('ingetrokken', 'Bericht dat een record is ingetrokken', shapeOfZod(withdrawnSchema)),
    document('verzameling', 'Alle records van één verzameling', {
      ...shapeOfZod(collectionSchema),
      properties: {
        ...fieldsOf(shapeOfZod(collectionSchema)),
        records: listOf(collectionNames, 'De records, in de volgorde van de lijsten op de site'),
        ...notices,
      },
    }),
    document('alles', 'Alle records', {
      type: 'object',
      properties: {
        ...fieldsOf(shapeOfZod(everythingSchema)),
        verzamelingen: {
          type: 'object',
          description: 'De records, per verzameling',
          properties: Object.fromEntries(
            collectionNames.map((name) => [name, listOf([name], collections[name].plural)]),
          ),
          required: collectionNames,
        },
        ...notices,
      },
      required: ['$schema', 'verzamelingen', 'verhuisd', 'ingetrokken'],
    }),
    document('index', 'Wat er is, van welke dag en commit', shapeOfZod(indexSchema)),
  ]);

  function listOf(names: readonly SchemaName[], description: string): JsonObject {
    // Relative to the address of the schema itself, so that it also resolves in a copy of the folder.
    const refs = names.map((name) => ({ $ref: `${name}.json` }));
    return {
      description,
      type: 'array',
      items: refs.length === 1 ? { ...refs[0] } : { oneOf: refs },
    };
  }
}

/** Only the shared parts that a shape refers to, itself or by another part. */
function usedParts(shape: JsonObject, parts: JsonObject): JsonObject {
  const used = new Set<string>();
  const queue: unknown[] = [shape];
  for (const one of queue) {
    for (const [, name = ''] of JSON.stringify(one).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (!used.has(name)) queue.push(parts[name]);
      used.add(name);
    }
  }
  const own = Object.entries(parts).filter(([name]) => used.has(name));
  return own.length === 0 ? {} : { $defs: Object.fromEntries(own) };
}

function fieldsOf({ properties }: JsonObject): JsonObject {
  return isObject(properties) ? properties : {};
}

function recordShape(collection: CollectionName): JsonObject {
  const { properties = {}, required = [], ...shape } = shapeOfZod(recordSchema);
  const own = {
    gegevens: {
      ...gegevensShape(collection),
      description:
        'Wat de redactie opschreef, met bronnen, onder de namen van de velden van het bestand',
    },
    ...(collection === 'afspraken' && { stand: shapeOfZod(standExportSchema) }),
    ...(isPlace(collection) && { telling: shapeOfZod(tellingExportSchema) }),
    verbonden: verbondenShape(collection),
  };
  return {
    ...shape,
    properties: { ...fieldsOf({ properties }), ...own },
    required: [...(Array.isArray(required) ? required : []), ...Object.keys(own)],
  };
}
