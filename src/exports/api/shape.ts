import type { CollectionName } from '#schema/collections.ts';
import { type JsonSchema, jsonSchemaOf } from '#schema/json-schema.ts';
import { alineasExportSchema } from './alineas.ts';
import { isBronField } from './bron.ts';
import { alleField, mayBeAlle, referenceIn } from './fields.ts';
import { type Json, type JsonObject, known } from './json.ts';
import { linkFields } from './links.ts';
import { shapeOfZod } from './zod-shape.ts';

/** What `gegevens` looks like: the zod schema of the record, changed as `expandRecord` changes its values. */
export function gegevensShape(collection: CollectionName): JsonObject {
  const shape = jsonSchemaOf(collection);
  if (collection !== 'secties') return groupShape(shape);
  const alineas = { ...shapeOfZod(alineasExportSchema), description: 'De alinea’s, in volgorde' };
  return groupShape(shape, { alineas });
}

/** What `verbonden` looks like for a kind of record. */
export function verbondenShape(collection: CollectionName): JsonObject {
  const fields = linkFields[collection];
  return {
    type: 'object',
    description: 'Records die ermee verbonden zijn en die het bestand zelf niet noemt',
    properties: Object.fromEntries(
      fields.map(({ name, uitleg }) => [name, listOf('verwijzing', uitleg)]),
    ),
    required: fields.map(({ name }) => name),
  };
}

/** @param more fields that the schema of the record does not have */
function groupShape(
  { properties = {}, required = [], description, anyOf }: JsonSchema,
  more: JsonObject = {},
): JsonObject {
  if (anyOf) return known({ description, anyOf: anyOf.map((branch) => groupShape(branch)) });
  const fields: Record<string, Json> = {};
  const needed = [...required, ...Object.keys(more)];
  for (const [name, own] of Object.entries(properties)) {
    fields[name] = fieldShape(name, own);
    if (!mayBeAlle(own)) continue;
    const beside = alleField(name);
    fields[beside] = { type: 'boolean', description: `De bron spreekt over alle ${name}` };
    if (required.includes(name)) needed.push(beside);
  }
  return known({
    type: 'object',
    description,
    properties: { ...fields, ...more },
    required: needed,
  });
}

function fieldShape(name: string, shape: JsonSchema): JsonObject {
  const { description, type, items } = shape;
  const shared = isBronField(name) ? 'bron' : referenceIn(name, shape) && 'verwijzing';
  if (shared) {
    const isList = type === 'array' || mayBeAlle(shape);
    return isList ? listOf(shared, description) : known({ description, $ref: refTo(shared) });
  }
  if (shape.format === 'datum') return known({ description, $ref: refTo('datum') });
  if (items) return known({ description, type: 'array', items: fieldShape('', items) });
  if (shape.properties || shape.anyOf) return groupShape(shape);
  const { enum: words, pattern, format } = shape;
  return known({
    description,
    type,
    enum: words?.map(String),
    pattern,
    format: format === 'uri' ? format : undefined,
  });
}

function listOf(shared: string, description: string | undefined): JsonObject {
  return known({ description, type: 'array', items: { $ref: refTo(shared) } });
}

function refTo(shared: string): string {
  return `#/$defs/${shared}`;
}
