import { describe, expect, test } from 'vitest';
import { collectionNames, collections } from '#schema/collections.ts';
import { type JsonSchema, jsonSchemaOf } from '#schema/json-schema.ts';
import { sectieFields, targetOf } from '#schema/references.ts';

describe('een veld dat naar andere records verwijst', () => {
  test.each(collectionNames)('heeft in %s een soort waar het naar verwijst', (collection) => {
    const fields = [...new Set(idFields('', jsonSchemaOf(collection)))];
    const unknown = fields.filter(
      (name) => targetOf(name) === undefined && !sectieFields.includes(name),
    );
    expect(unknown).toEqual([]);
  });

  test('heet niet zoals een veld met gewone tekst', () => {
    for (const name of ['titel', 'naam', 'datum', 'url', 'constructor']) {
      expect(targetOf(name)).toBeUndefined();
    }
  });

  test('verwijst naar een soort die er is', () => {
    for (const name of ['partij', 'themas', 'vervolgOp', 'brief']) {
      expect(collections).toHaveProperty(targetOf(name) ?? '');
    }
  });
});

/** The names of the fields that hold an id or a list of them. */
function idFields(name: string, schema: JsonSchema): string[] {
  const { format, properties = {}, items, anyOf = [] } = schema;
  return [
    ...(format === 'id' ? [name] : []),
    ...Object.entries(properties).flatMap(([field, child]) => idFields(field, child)),
    ...(items ? idFields(name, items) : []),
    ...anyOf.flatMap((branch) => idFields(name, branch)),
  ];
}
