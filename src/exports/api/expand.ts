import type { Register } from '#domain/register/register.ts';
import type { Addresses } from '#exports/address/address.ts';
import type { CollectionName } from '#schema/collections.ts';
import { bronSchema } from '#schema/field/bron.ts';
import { alle, folderIn } from '#schema/field/id.ts';
import { branchFor, type JsonSchema, jsonSchemaOf } from '#schema/json-schema.ts';
import { exportBron, findBron, isBronField } from './bron.ts';
import { alleField, mayBeAlle, referenceIn } from './fields.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import type { Inference, Referrer } from './reference.ts';

/** What the values of a record are expanded with. */
export interface Expansion {
  register: Register;
  addresses: Addresses;
  refer: Referrer;
}

/** Whether the editors inferred that an id is in a field of the record. */
export type InferenceOf = (field: string, id: string) => Inference | undefined;

/**
 * The fields of a record as its file has them, under the same names, with two changes: an id becomes a reference with title
 * and address, and a source says what it is called and where to read it. Where a source speaks of all provincies or gebieden
 * the list has each of them, and a field beside it says so.
 * @param inferenceOf asked for each reference that a field of the record itself holds
 */
export function expandRecord(
  { collection, id, data }: { collection: CollectionName; id: string; data: object },
  expansion: Expansion,
  inferenceOf: InferenceOf = () => undefined,
): JsonObject {
  const { register, addresses, refer } = expansion;
  return expandFields(data, jsonSchemaOf(collection), inferenceOf);

  function expandFields(fields: object, shape: JsonSchema, inferred?: InferenceOf): JsonObject {
    const expanded: Record<string, Json> = {};
    const { properties = {} } = branchFor(fields, shape);
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined) continue;
      const own = properties[name] ?? {};
      expanded[name] = expandValue(name, value, own, inferred);
      if (mayBeAlle(own)) expanded[alleField(name)] = value === alle;
    }
    return expanded;
  }

  function expandValue(
    name: string,
    value: unknown,
    shape: JsonSchema,
    inferred?: InferenceOf,
  ): Json {
    if (isBronField(name)) return Array.isArray(value) ? value.map(toBron) : toBron(value);
    const target = referenceIn(name, shape);
    if (target) return expandReference(name, value, target, inferred);
    if (Array.isArray(value)) {
      return value.map((item) => expandValue('', item, branchFor(item, shape.items ?? {})));
    }
    if (isObject(value)) return expandFields(value, shape);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return String(value);
  }

  function expandReference(
    name: string,
    value: unknown,
    target: CollectionName,
    inferred?: InferenceOf,
  ): Json {
    const one = (given: string) =>
      refer.byId(
        target,
        target === 'secties' && !given.includes('/') ? `${folderIn(id)}/${given}` : given,
        inferred?.(name, given),
      );
    if (Array.isArray(value)) return value.map((item) => one(String(item)));
    if (value === alle) return register[target].map((node) => one(node.id));
    return one(String(value));
  }

  function toBron(value: unknown): JsonObject {
    return exportBron(findBron(bronSchema.parse(value), register), refer, addresses);
  }
}
