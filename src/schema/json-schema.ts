import { z } from 'zod';
import { type CollectionName, collections } from './collections.ts';
import { isWordList, type WordList } from './field/words.ts';
import { ingetrokkenSchema } from './record/ingetrokken.ts';
import { verhuisdSchema } from './record/verhuisd.ts';
import { valueAt } from './value-at.ts';

/** A JSON Schema (draft 2020-12) made from a zod schema, as far as the atlas reads it. */
export interface JsonSchema {
  type?: string | undefined;
  description?: string | undefined;
  properties?: Readonly<Record<string, JsonSchema>> | undefined;
  required?: readonly string[] | undefined;
  items?: JsonSchema | undefined;
  minItems?: number | undefined;
  minLength?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  anyOf?: readonly JsonSchema[] | undefined;
  enum?: readonly unknown[] | undefined;
  const?: unknown;
  additionalProperties?: unknown;
  pattern?: string | undefined;
  /** What the schema says of a text that is not of the kind asked for, as the rest of a Dutch sentence: see `refusals`. */
  refusal?: string | undefined;
  /**
   * From the metadata of the zod schema: `datum` for a text that `readDatum` reads, `id` for a reference, `uri` for an
   * address.
   */
  format?: string | undefined;
  /** An editor of a new record is asked for it, although the schema lets it be left out: see `questionsOf`. */
  asked?: boolean | undefined;
  /** Name of the closed list of words, if it is one: see `choice`. */
  words?: WordList | undefined;
}

const shapes = new Map<CollectionName, JsonSchema>();

/**
 * The shape of a record of this kind. It comes from its zod schema, the only place that describes a field
 * (docs/besluiten/05-een-beschrijving-per-veld.md).
 */
export function jsonSchemaOf(collection: CollectionName): JsonSchema {
  const known = shapes.get(collection);
  if (known) return known;
  const shape = toJsonSchema(collections[collection].schema);
  shapes.set(collection, shape);
  return shape;
}

/** The shape of the notice that a moved record leaves behind. */
export const verhuisdJsonSchema: JsonSchema = toJsonSchema(verhuisdSchema);

/** The shape of the notice that a withdrawn record leaves behind. */
export const ingetrokkenJsonSchema: JsonSchema = toJsonSchema(ingetrokkenSchema);

/** The shape of one place in a record; empty where the schema has no such place. */
export function shapeAt(schema: JsonSchema, data: unknown, path: readonly string[]): JsonSchema {
  let shape = branchFor(data, schema);
  let value = data;
  for (const key of path) {
    value = valueAt(value, [key]);
    const known =
      shape.properties && Object.hasOwn(shape.properties, key) ? shape.properties[key] : undefined;
    shape = branchFor(value, shape.items ?? known ?? {});
  }
  return shape;
}

/**
 * Of the shapes that a value may have, the one with the fewest unknown fields, then the fewest missing ones; the first
 * of equals.
 */
export function branchFor(value: unknown, shape: JsonSchema): JsonSchema {
  if (!shape.anyOf || typeof value !== 'object' || value === null) return shape;
  const type = Array.isArray(value) ? 'array' : 'object';
  const names = Object.keys(value);
  const misfit = ({ properties = {}, required = [] }: JsonSchema) =>
    names.filter((name) => !Object.hasOwn(properties, name)).length * 100 +
    required.filter((name) => !names.includes(name)).length;
  const fitting = shape.anyOf.filter((branch) => branch.type === type);
  return fitting.toSorted((a, b) => misfit(a) - misfit(b))[0] ?? shape;
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return narrow(makeJsonSchema(schema, addRefusal));
}

/** No text of a special kind is a line break, so what the schema says of one is what it asks for. */
function addRefusal(part: JsonSchemaPart, schema: z.core.$ZodType): void {
  const isSpecial = part['pattern'] !== undefined || part['format'] === 'datum';
  if (part['type'] !== 'string' || !isSpecial) return;
  const result = z.safeParse(schema, '\n');
  part['refusal'] = result.error?.issues[0]?.message;
}

/** Any part of a JSON Schema, with all that the metadata of its zod schema says. */
export type JsonSchemaPart = Record<string, unknown>;

/**
 * The JSON Schema of a record as an editor writes it. It is complete: no part refers to another.
 * @param adapt called for each part, inner parts first, to change it in place; a part may be a copy of one already
 *   adapted, so adapting twice must give the same
 */
export function makeJsonSchema(
  schema: z.ZodType,
  adapt: (part: JsonSchemaPart, schema: z.core.$ZodType) => void = () => {},
): JsonSchemaPart {
  return z.toJSONSchema(schema, {
    io: 'input',
    reused: 'inline',
    override: ({ jsonSchema, zodSchema }) => adapt(jsonSchema, zodSchema),
  });
}

/**
 * The same schema without the forms of JSON Schema that zod never makes of our schemas: `true`, `false` and lists of
 * items.
 */
function narrow(schema: unknown): JsonSchema {
  if (!isGroup(schema)) return {};
  const { properties, items, anyOf, words, asked } = schema;
  return {
    ...schema,
    words: isWordList(words) ? words : undefined,
    asked: asked === true,
    ...(isGroup(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, child]) => [name, narrow(child)]),
      ),
    }),
    ...(isGroup(items) && { items: narrow(items) }),
    ...(Array.isArray(anyOf) && { anyOf: anyOf.map(narrow) }),
  };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
