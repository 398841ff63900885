import type { CollectionName } from '#schema/collections.ts';

/** The kinds of file whose shape is described: a record of each kind, what a record leaves behind, and the lists of them. */
export type SchemaName =
  CollectionName | 'verhuisd' | 'ingetrokken' | 'verzameling' | 'alles' | 'index';

/** The path of the JSON Schema of a kind of file. */
export function schemaPath(name: SchemaName): string {
  return `/data/schema/v1/${name}.json`;
}

/** The path of the page that explains every field of a kind of file. */
export function fieldsPath(name: SchemaName): string {
  return `/data/velden/${name}/`;
}
