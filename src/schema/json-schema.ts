import { z } from 'astro/zod';
import { type CollectionName, collections } from './collections.ts';
import { verhuisdSchema } from './verhuisd.ts';

/** A JSON Schema (draft 2020-12) made from a zod schema, as far as the atlas reads it. */
export interface JsonSchema {
  type?: string | undefined;
  description?: string | undefined;
  properties?: Readonly<Record<string, JsonSchema>> | undefined;
  required?: readonly string[] | undefined;
  items?: JsonSchema | undefined;
  minItems?: number | undefined;
  maxLength?: number | undefined;
  minimum?: number | undefined;
  maximum?: number | undefined;
  pattern?: string | undefined;
  anyOf?: readonly JsonSchema[] | undefined;
  enum?: readonly unknown[] | undefined;
  const?: unknown;
  additionalProperties?: unknown;
}

/** The shape of a record of this kind, from the one place where it is described. */
export function jsonSchemaOf(collection: CollectionName): JsonSchema {
  return toJsonSchema(collections[collection].schema);
}

/** The shape of what a moved record leaves behind. */
export const verhuisdJsonSchema: JsonSchema = toJsonSchema(verhuisdSchema);

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return narrow(z.toJSONSchema(schema, { io: 'input', reused: 'inline' }));
}

/** The same schema without the shapes that zod never makes here: `true`, `false` and lists of items. */
function narrow(schema: unknown): JsonSchema {
  if (!isGroup(schema)) return {};
  const { properties, items, anyOf } = schema;
  return {
    ...schema,
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
