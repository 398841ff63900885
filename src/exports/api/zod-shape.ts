import { z } from 'zod';
import { bronExportSchema } from './bron.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { referenceSchema } from './reference.ts';
import { standExportSchema } from './stand.ts';

/**
 * The JSON Schema (2020-12) of a zod schema, as it is published. It refers to the shared parts by name. It allows fields that
 * it does not know, because version 1 may get more of them.
 */
export function shapeOfZod(schema: z.ZodType): JsonObject {
  const { $schema, $defs, ...shape } = publish(z.toJSONSchema(schema));
  return shape;
}

/** The parts that several shapes share, by the name under which they refer to them. */
export function sharedParts(): JsonObject {
  const { $defs } = publish(
    z.toJSONSchema(z.tuple([referenceSchema, bronExportSchema, standExportSchema])),
  );
  return {
    ...asObject($defs),
    datum: {
      type: 'string',
      description:
        'Een dag, maand, kwartaal of jaar (2025-06-12, 2025-06, 2025-Q2, 2025), of twee daarvan met een schuine streep ertussen: van en tot en met',
      pattern: `^${moment}(?:/${moment})?$`,
    },
  };
}

const moment = String.raw`\d{4}(?:-(?:Q[1-4]|\d{2}(?:-\d{2})?))?`;

/** What only our own programs read in a schema, and the limits that every whole number of JavaScript has. */
function isOurs(name: string, value: unknown): boolean {
  return (
    ['words', 'asked', 'additionalProperties'].includes(name) ||
    (name === 'format' && (value === 'datum' || value === 'id')) ||
    (name === 'minimum' && value === Number.MIN_SAFE_INTEGER) ||
    (name === 'maximum' && value === Number.MAX_SAFE_INTEGER)
  );
}

function publish(schema: object): JsonObject {
  const published: Record<string, Json> = {};
  for (const [name, value] of Object.entries(schema)) {
    if (value === undefined || isOurs(name, value)) continue;
    published[name] = name === 'properties' ? publishFields(value) : publishValue(value);
  }
  return published;
}

/** The names of fields are not those of keywords: a field may be called `words`. */
function publishFields(fields: unknown): JsonObject {
  if (!isObject(fields)) return {};
  return Object.fromEntries(
    Object.entries(fields).map(([name, shape]) => [name, publishValue(shape)]),
  );
}

function publishValue(value: unknown): Json {
  if (Array.isArray(value)) return value.map(publishValue);
  if (typeof value === 'object' && value !== null) return publish(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return String(value);
}

function asObject(value: Json | undefined): JsonObject {
  return isObject(value) ? publish(value) : {};
}
