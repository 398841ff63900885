import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#check/check.ts';
import { soortMeaning, toetsbaarheidMeaning } from '#domain/meaning/soort.ts';
import { statusMeaning } from '#domain/meaning/status.ts';
import { matchOutlines } from '#domain/place/outlines.ts';
import {
  type CollectionName,
  collectionNames,
  collections,
  typedCollections,
} from '#schema/collections.ts';
import { soorten, statussen, toetsbaarheden } from '#schema/field/words.ts';
import { type JsonSchema, jsonSchemaOf, verhuisdJsonSchema } from '#schema/json-schema.ts';
import { outlinesSchema } from '#schema/outlines.ts';
import { verhuisdSchema } from '#schema/record/verhuisd.ts';
import {
  editorSchemas,
  jsonCollections,
  schemaMapping,
} from '../../../scripts/reference/editor-schemas.ts';
import { withExamples } from '../../../scripts/reference/example-text.ts';
import { ownRecords } from '../../support/own-records.ts';

const guide = readFileSync('docs/velden.md', 'utf8');

/** The code of each example, by what it is an example of. */
const examples = new Map(
  [...guide.matchAll(/^## (.*?)\n.*?```(?:jsonc|yaml)\n(.*?)```/gms)].map(
    ([, what = '', code = '']) => [what.toLowerCase(), code],
  ),
);

/** The record that an example shows, without what is said about it. */
function readExample(what: string): unknown {
  const code = examples.get(what) ?? '';
  if (code.startsWith('---')) return parse(code.replaceAll('---', ''), { schema: 'core' });
  return JSON.parse(code.replace(/^\s*\/\/.*$/gm, ''));
}

const kinds = [
  ...collectionNames.map((name) => ({
    what: collections[name].noun,
    shape: jsonSchemaOf(name),
    schema: typedCollections[name].schema,
  })),
  { what: 'verhuisbericht', shape: verhuisdJsonSchema, schema: verhuisdSchema },
];

describe('het voorbeeld in docs/velden.md', () => {
  test.each(kinds)('van een $what is een goed record', ({ what, schema }) => {
    expect(schema.safeParse(readExample(what)).error?.issues ?? []).toEqual([]);
  });

  test.each(kinds)('van een $what noemt elk veld, en legt het uit', ({ what, shape }) => {
    const record = readExample(what);
    for (const { path } of fieldsIn(shape)) {
      if (isOneOfForms(path)) continue;
      expect(isThere(record, path), path.join('.')).toBe(true);
    }
    const lines = (examples.get(what) ?? '').split('\n');
    const fields = lines.flatMap((line, index) =>
      /^\s*("\w+"|\w+):/.test(line) ? [lines[index - 1] ?? ''] : [],
    );
    expect(fields.length).toBeGreaterThan(0);
    for (const before of fields) expect(before).toMatch(/^\s*(\/\/|#) \S.*\.$/);
  });

  test('van de omtrekken van gebieden hoort bij een gebied van de atlas', async () => {
    const { register } = await checkContent(ownRecords);
    const data = outlinesSchema.parse(readExample('omtrekken van gebieden'));
    expect(matchOutlines(data, register.gebieden)).toMatchObject({
      problems: [],
      outlines: [{ gebied: { id: 'groene-hart' } }],
    });
  });

  test('is bij: draai anders npm run schemas', () => {
    expect(guide === withExamples(guide)).toBe(true);
  });

  test('toont alle vormen van een bron', () => {
    const { bronnen } = readExample('begrip') as { bronnen: object[] };
    expect(bronnen.map(Object.keys)).toEqual([
      ['kamerstuk', 'sectie', 'alinea'],
      ['bijlage', 'punt'],
      ['bijlage', 'artikel', 'lid'],
      ['bijlage'],
      ['kamerstuk', 'plaats'],
      ['url', 'titel', 'datum', 'archief'],
    ]);
  });
});

describe('de hulp in een tekstverwerker', () => {
  test('is bij: draai anders npm run schemas', () => {
    for (const [file, text] of editorSchemas())
      expect(readFileSync(file, 'utf8') === text, file).toBe(true);
  });

  test.each([
    ['verloop.status', statussen, statusMeaning],
    ['soort', soorten, soortMeaning],
    ['toetsbaarheid', toetsbaarheden, toetsbaarheidMeaning],
  ])('zegt van elk woord van %s wat het betekent', (path, words, meaning) => {
    const shape = fieldsIn(schemaOf('afspraken').else).find(
      (field) => field.path.join('.') === path,
    );
    expect(shape?.shape.enum).toEqual(words);
    expect(shape?.shape).toHaveProperty(
      'enumDescriptions',
      Object.values(meaning).map(({ uitleg }) => uitleg),
    );
  });

  test('legt bij elk vast woord van een lijst iets uit, en verder bij geen enkel woord', () => {
    for (const name of jsonCollections) {
      const explained = fieldsIn(schemaOf(name).else).filter(
        ({ shape }) => 'enumDescriptions' in shape,
      );
      const listed = fieldsIn(jsonSchemaOf(name)).filter(({ shape }) => shape.words);
      expect(explained.map(({ path }) => path)).toEqual(listed.map(({ path }) => path));
      for (const { shape } of explained) {
        const meanings = (shape as { enumDescriptions?: string[] }).enumDescriptions ?? [];
        expect(meanings).toHaveLength(shape.enum?.length ?? 0);
        expect(meanings.every((meaning) => meaning.length > 3)).toBe(true);
      }
    }
  });

  test('hoort in VS Code bij de bestanden van elke soort', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
    expect(settings['json.schemas']).toEqual(schemaMapping());
  });
});

describe.each(kinds)('elk veld van een $what', ({ shape }) => {
  test('heeft een Nederlandse uitleg, zonder punt aan het eind', () => {
    const without = fieldsIn(shape).filter(
      ({ shape: field }) => !/^\S.*[^.\s]$/.test(field.description ?? ''),
    );
    expect(without.map(({ path }) => path.join('.'))).toEqual([]);
  });
});

/** The generated file of a kind of record. */
function schemaOf(name: CollectionName): { else: JsonSchema } {
  return JSON.parse(editorSchemas().get(`schemas/${name}.schema.json`) ?? '');
}

type Path = readonly string[];

/** Every field, with the fields inside groups and lists of groups. */
function fieldsIn(shape: JsonSchema, at: Path = []): { path: Path; shape: JsonSchema }[] {
  const own = Object.entries(shape.properties ?? {}).flatMap(([name, child]) => [
    { path: [...at, name], shape: child },
    ...fieldsIn(child, [...at, name]),
  ]);
  const inner = [shape.items, ...(shape.anyOf ?? [])].flatMap((part) =>
    part ? fieldsIn(part, at) : [],
  );
  return [...own, ...inner];
}

/** Of a single source an example shows one form; the other forms have other fields. */
function isOneOfForms(path: Path): boolean {
  return path.at(-2) === 'bron' || path.at(-2) === 'bronnen';
}

function isThere(record: unknown, [name, ...rest]: Path): boolean {
  if (name === undefined) return true;
  if (Array.isArray(record)) return record.some((item) => isThere(item, [name, ...rest]));
  const found = Object.entries(Object(record)).find(([key]) => key === name);
  return found !== undefined && isThere(found[1], rest);
}
