import { collectionNames } from './collections.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

let names: ReadonlySet<string> | undefined;

/**
 * Whether a field with this name holds the address of a page or of an office, or the name of a site, in any kind of record;
 * every other text is read by people.
 */
export function isAddressField(name: string): boolean {
  names ??= new Set([
    'host',
    ...collectionNames.flatMap((collection) => addressesIn(jsonSchemaOf(collection))),
  ]);
  return names.has(name);
}

function addressesIn({ properties = {}, items, anyOf = [] }: JsonSchema): string[] {
  const own = Object.entries(properties).flatMap(([name, schema]) =>
    schema.format === 'uri' || schema.format === 'email' ? [name] : addressesIn(schema),
  );
  return [...own, ...(items ? addressesIn(items) : []), ...anyOf.flatMap(addressesIn)];
}
