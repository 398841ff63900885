import type { CollectionName } from '#schema/collections.ts';
import {
  branchFor,
  ingetrokkenJsonSchema,
  type JsonSchema,
  jsonSchemaOf,
  verhuisdJsonSchema,
} from '#schema/json-schema.ts';
import { isWithdrawn } from '#schema/record/ingetrokken.ts';
import { isMoved } from '#schema/record/verhuisd.ts';

/**
 * The record with its fields in the order of the schema of its kind, at every depth. Fields that the schema does not know
 * follow in the order they had.
 */
export function orderRecord(collection: CollectionName, data: unknown): unknown {
  if (isMoved(data)) return order(data, verhuisdJsonSchema);
  if (isWithdrawn(data)) return order(data, ingetrokkenJsonSchema);
  return order(data, jsonSchemaOf(collection));
}

function order(value: unknown, shape: JsonSchema): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { properties = {}, items = {}, additionalProperties } = branchFor(value, shape);
  if (Array.isArray(value)) return value.map((item) => order(item, items));
  const others = typeof additionalProperties === 'object' ? (additionalProperties ?? {}) : {};
  const fields = new Map(Object.entries(value));
  const known = Object.keys(properties).filter((name) => fields.has(name));
  const names = new Set([...known, ...fields.keys()]);
  return Object.fromEntries(
    [...names].map((name) => {
      const inner = Object.hasOwn(properties, name) ? properties[name] : others;
      return [name, order(fields.get(name), inner ?? {})];
    }),
  );
}
