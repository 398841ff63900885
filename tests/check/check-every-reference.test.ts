import { describe, expect, test } from 'vitest';
import {
  type CollectionName,
  collectionNames,
  collections,
  exampleFolder,
  typedCollections,
} from '#schema/collections.ts';
import { type JsonSchema, jsonSchemaOf } from '#schema/json-schema.ts';
import { dataOf, exampleOf, fieldsOf } from '../../scripts/reference/example.ts';
import { goodFiles } from '../support/atlas.ts';
import { type Change, problemsAfter, set, write } from '../support/change.ts';

/** A field that holds an id, and on the way to it the form of each group that has several. */
interface IdField {
  path: string;
  forms: { path: string; form: JsonSchema }[];
}

/** Every field of a shape that holds an id, in every form that a group on the way to it can have. */
function idFieldsOf(shape: JsonSchema, path = '', forms: IdField['forms'] = []): IdField[] {
  const { format, properties = {}, items, anyOf = [] } = shape;
  const inner = (name: string) => (path === '' ? name : `${path}.${name}`);
  return [
    ...(format === 'id' ? [{ path, forms }] : []),
    ...Object.entries(properties).flatMap(([name, child]) => idFieldsOf(child, inner(name), forms)),
    ...(items ? idFieldsOf(items, inner('0'), forms) : []),
    ...anyOf.flatMap((form) =>
      idFieldsOf(form, path, form.type === 'object' ? [...forms, { path, form }] : forms),
    ),
  ];
}

const rows = collectionNames.flatMap((collection) =>
  idFieldsOf(jsonSchemaOf(collection)).map(({ path, forms }) => ({
    collection,
    path,
    forms,
    form: forms.map(({ form }) => Object.keys(form.properties ?? {}).join()).join(),
  })),
);

function fileFor(collection: CollectionName): string {
  const { base, extension } = collections[collection];
  return `${base}/${exampleFolder(collection)}verzonnen.${extension}`;
}

/** Writes a section as a letter has it: fields, and one paragraph. */
function writeSectie(file: string, data: object): Change {
  const lines = Object.entries(data).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return write(
    file,
    `---\n${lines.join('\n')}\n---\n\n<Alinea nr="1">\n\nEen tekst.\n\n</Alinea>\n`,
  );
}

describe('een goed record hoort van elk veld met een id dat het nergens heen leidt', () => {
  test('en dat zijn alle velden, in alle vormen', () => {
    const kinds = new Set(rows.map(({ collection }) => collection));
    // A landsdeel, a thema and a site of sources name no other record.
    expect(collectionNames.filter((name) => !kinds.has(name))).toEqual([
      'landsdelen',
      'themas',
      'bronsites',
    ]);
    expect(rows.length).toBeGreaterThan(80);
  });

  test.each(rows)('$collection: $path ($form)', ({ collection, path, forms }) => {
    const file = fileFor(collection);
    const files = { ...goodFiles(), [file]: dataOf(exampleOf(collection)) };
    const changes = forms.map(({ path: at, form }) => set(file, at, dataOf(fieldsOf(form))));
    for (const change of [...changes, set(file, path, 'nergens')]) change(files);
    const record = files[file];
    // A record with another mistake is read in another way: see check-partly-valid.test.ts.
    const result = typedCollections[collection].schema.safeParse(record);
    expect(result.error?.issues ?? []).toEqual([]);
    const change =
      collection === 'secties' ? writeSectie(file, Object(record)) : write(file, record);
    expect(problemsAfter(change)).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^${file}, ${path}: “nergens” (?:staat nog niet in de atlas als|is geen onderdeel van|is geen partij bij)`,
        ),
      ),
    );
  });
});
