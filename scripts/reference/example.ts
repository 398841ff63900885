import type { CollectionName } from '#schema/collections.ts';
import {
  ingetrokkenJsonSchema,
  type JsonSchema,
  jsonSchemaOf,
  verhuisdJsonSchema,
} from '#schema/json-schema.ts';
import { targetOf } from '#schema/references.ts';

/** One field of an example: its line of explanation and its value, which may have fields of its own. */
export interface ExampleField {
  name: string;
  comment: string;
  value: ExampleValue;
}
export type ExampleValue =
  | { kind: 'plain'; value: unknown }
  | { kind: 'group'; fields: ExampleField[] }
  | { kind: 'list'; items: ExampleValue[] };

/** An example of a record with every field of its schema, each with what the schema says of it. */
export function exampleOf(collection: CollectionName): ExampleField[] {
  return fieldsOf(jsonSchemaOf(collection));
}

/** The same for what a moved record leaves behind. */
export function exampleOfMoved(): ExampleField[] {
  return fieldsOf(verhuisdJsonSchema);
}

/** The same for what a withdrawn record leaves behind. */
export function exampleOfWithdrawn(): ExampleField[] {
  return fieldsOf(ingetrokkenJsonSchema);
}

/** An example of a group of fields, with every field of its shape. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema): ExampleField[] {
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    comment: commentOf(shape, required.includes(name)),
    value: makeValue(name, shape),
  }));
}

/** The example as data, without what is said about its fields. */
export function dataOf(fields: readonly ExampleField[]): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, value }) => [name, plainOf(value)]));
}

function plainOf(value: ExampleValue): unknown {
  if (value.kind === 'plain') return value.value;
  return value.kind === 'group' ? dataOf(value.fields) : value.items.map(plainOf);
}

/** What the field holds, whether it may be left out, and which words it accepts, in Dutch. */
function commentOf(shape: JsonSchema, isRequired: boolean): string {
  const words = shape.enum ?? shape.items?.enum;
  return [
    `${shape.description ?? ''}.`,
    isRequired ? '' : 'Mag ontbreken.',
    words ? `Eén van: ${words.join(', ')}.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

function makeValue(name: string, shape: JsonSchema): ExampleValue {
  const forms = groupsOf(shape);
  if (forms[0]) return { kind: 'group', fields: fieldsOf(forms[0]) };
  const list = shape.type === 'array' ? shape : shape.anyOf?.find(({ type }) => type === 'array');
  if (!list) return { kind: 'plain', value: plainValue(name, shape) };
  const items = groupsOf(list.items ?? {});
  return {
    kind: 'list',
    items:
      items.length > 0
        ? items.map((item) => ({ kind: 'group', fields: fieldsOf(item) }))
        : [makeValue(name, list.items ?? {})],
  };
}

/** The forms that a group of fields can have; the example of a list shows one item of each. */
function groupsOf(shape: JsonSchema): JsonSchema[] {
  return [shape, ...(shape.anyOf ?? [])].filter(({ type }) => type === 'object');
}

function plainValue(name: string, shape: JsonSchema): unknown {
  if (name === 'verhuisdNaar') return 'nieuwe-bestandsnaam';
  if (name === 'zie') return 'het-andere-bestand';
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (typeof value === (shape.type === 'integer' ? 'number' : shape.type)) return value;
  const target = targetOf(name);
  if (target && shape.type === 'string') return ids[target];
  if (shape.enum) return shape.enum[0];
  if (shape.type === 'boolean') return true;
  if (shape.type === 'integer' || shape.type === 'number') return shape.minimum ?? 1;
  if (shape.format === 'datum') return '2025-06-12';
  if (shape.format === 'uri') return 'https://www.example.nl/pagina';
  return '…';
}

/** A reference to each kind of record, as an editor would write it. */
const ids: Record<CollectionName, string> = {
  afspraken: '2024/zoetwater-noord',
  secties: '2024/water',
  rondes: '2024',
  provincies: 'fryslan',
  gebieden: 'groene-hart',
  landsdelen: 'noord',
  regios: 'twente',
  gemeenten: 'almelo',
  themas: 'water',
  programmas: 'novex',
  partijen: 'rijk',
  dossiers: '34682',
  kamerstukken: '34682-205',
  bijlagen: '34682-228/afsprakenlijst',
  begrippen: 'netcongestie',
  bronsites: 'rijksoverheid-nl',
  wijzigingen: '2026-11-25-eerste',
  navragen: '2026-12-01-stand-van-zoetwater',
};

/** Values for fields that accept only certain texts or numbers. */
const values: Record<string, unknown> = {
  citaat: 'hebben … afgesproken',
  sectie: 'water',
  onder: 'arrangementen',
  alinea: 3,
  punt: 'N-3',
  artikel: '3',
  lid: '2',
  jaar: 2024,
  volgorde: 1,
  niveau: 2,
  nummer: '34682',
  toevoeging: 'A',
  nr: '205',
  vergaderjaar: '2024-2025',
  documentnummer: '2024D43452',
  toezeggingsnummer: 'TZ202501-123',
  zaak: '2024Z18173',
  officieleId: 'kst-34682-205',
  host: 'rijksoverheid.nl',
  email: 'info@example.nl',
  code: 'GM0141',
  euro: 1_000_000,
  getal: 2.5,
  prijspeil: '2025',
  x: 300,
  y: 200,
  uiterlijk: '2026',
  vanaf: '2025-Q2',
  commit: '0123456789abcdef0123456789abcdef01234567',
};
