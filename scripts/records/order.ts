import type { CollectionName } from '#schema/collections.ts';
import { type JsonSchema, jsonSchemaOf, verhuisdJsonSchema } from '#schema/json-schema.ts';
import { isMoved } from '#schema/verhuisd.ts';

const shapes = new Map<CollectionName, JsonSchema>();

/**
 * The record with its fields in the order of the schema of its kind, groups within groups included. Fields that the schema
 * does not know follow in the order in which they stood.
 */
export function orderRecord(collection: CollectionName, data: unknown): unknown {
  if (isMoved(data)) return order(data, verhuisdJsonSchema);
  let shape = shapes.get(collection);
  if (!shape) {
    shape = jsonSchemaOf(collection);
    shapes.set(collection, shape);
  }
  return order(data, shape);
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

/** Of the shapes that a value may have, the one that knows most of its fields and misses least; the first of equals. */
function branchFor(value: object, shape: JsonSchema): JsonSchema {
  const type = Array.isArray(value) ? 'array' : 'object';
  const branches = shape.anyOf?.filter((branch) => branch.type === type) ?? [];
  const names = Object.keys(value);
  const misfit = ({ properties = {}, required = [] }: JsonSchema) =>
    names.filter((name) => !Object.hasOwn(properties, name)).length * 100 +
    required.filter((name) => !names.includes(name)).length;
  const [best] = branches.toSorted((a, b) => misfit(a) - misfit(b));
  return best ?? shape;
}
