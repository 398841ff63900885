import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Addresses } from '#exports/address/address.ts';
import { schemasOf } from '#exports/api/schemas.ts';

/** What is wrong with a value, by the schema that it names; empty when nothing is. */
export type Validate = (value: { $schema: string }) => string[];

/**
 * Checks files against the published schemas. Those allow fields that they do not know; the tests do not, so that every
 * field is described.
 */
export function validatorOf(addresses: Addresses): Validate {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  addFormats.default(ajv);
  for (const [, schema] of schemasOf(addresses))
    ajv.addSchema(JSON.parse(JSON.stringify(schema, close)));
  return (value) => {
    const check = ajv.getSchema(value.$schema);
    if (!check) return [`geen schema ${value.$schema}`];
    check(value);
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** Closes every group of fields. */
function close(_: string, part: unknown): unknown {
  const isGroup =
    typeof part === 'object' && part !== null && 'type' in part && part.type === 'object';
  return isGroup && 'properties' in part ? { ...part, additionalProperties: false } : part;
}
