import {
  clusterLabel,
  gebeurtenisLabel,
  type Meaning,
  soortMeaning,
  stapLabel,
  statusMeaning,
  toetsbaarheidMeaning,
  zekerheidNote,
} from '#domain/text/meaning.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { idPattern } from '#schema/id.ts';
import { type JsonSchema, jsonSchemaOf, verhuisdJsonSchema } from '#schema/json-schema.ts';

/** A JSON Schema with what VS Code adds to it for people: what each word means, and why a text does not fit. */
type EditorSchema = Record<string, unknown>;

/** The kinds of records that are JSON; editors give no help in the block of an MDX file. */
export const jsonCollections = collectionNames.filter(
  (name) => collections[name].extension === 'json',
);

/** The files that an editor program reads to complete and explain fields, by path from the top of the repository. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    jsonCollections.map((name) => [
      schemaFile(name),
      `${JSON.stringify(editorSchema(name), null, 2)}\n`,
    ]),
  );
}

/** Which schema goes with which files, as VS Code wants it in its settings. */
export function schemaMapping(): { fileMatch: string[]; url: string }[] {
  return jsonCollections.map((name) => {
    const { base, perRonde } = collections[name];
    return { fileMatch: [`/${base}/${perRonde ? '*/' : ''}*.json`], url: `./${schemaFile(name)}` };
  });
}

function schemaFile(name: CollectionName): string {
  return `schemas/${name}.schema.json`;
}

function editorSchema(name: CollectionName): EditorSchema {
  const { noun } = collections[name];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment:
      'Gemaakt door npm run schemas uit src/schema/; verander dit bestand niet met de hand.',
    title: noun,
    if: { type: 'object', required: ['verhuisdNaar'] },
    // biome-ignore lint/suspicious/noThenProperty: the word is part of JSON Schema
    then: { title: 'verhuisbericht', ...forEditors(verhuisdJsonSchema) },
    else: forEditors(jsonSchemaOf(name)),
  };
}

function forEditors(shape: JsonSchema): EditorSchema {
  const { properties, items, anyOf, format, pattern, maximum, ...others } = shape;
  return {
    ...without(others, '$schema'),
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
    ...(format === 'datum' && datumText),
    ...(pattern !== undefined && {
      pattern,
      patternErrorMessage: pattern === idPattern.source ? idText : patternText,
    }),
    ...(format === 'uri' && {
      pattern: '^https://',
      patternErrorMessage: 'Een adres begint met https://.',
    }),
    ...(shape.enum && { enumDescriptions: meaningsOf(shape.enum) }),
    ...(items && { items: forEditors(items) }),
    ...(anyOf && { anyOf: anyOf.map(forEditors) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([field, child]) => [field, forEditors(child)]),
      ),
    }),
  };
}

const idText = 'Gebruik kleine letters, cijfers en streepjes, zoals de bestandsnaam.';
const patternText = 'Dit past niet; npm run controleer zegt hoe het wel moet.';
const moment = '\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?';
const datumText = {
  pattern: `^${moment}(/${moment})?$`,
  patternErrorMessage:
    'Schrijf 2025, 2025-Q2, 2025-06 of 2025-06-12, of een periode zoals 2028/2033.',
};

/** What closed words mean; those that speak for themselves have no entry. */
const meanings: Readonly<Record<string, Meaning | string>>[] = [
  statusMeaning,
  soortMeaning,
  toetsbaarheidMeaning,
  gebeurtenisLabel,
  stapLabel,
  clusterLabel,
  { ...zekerheidNote, bevestigd: 'gelezen in een bron', afgeleid: 'volgt uit een bron' },
];

function meaningsOf(words: readonly unknown[]): string[] | undefined {
  const found = meanings.find((table) => {
    const keys = Object.keys(table);
    return keys.length === words.length && words.every((word) => keys.includes(String(word)));
  });
  return found && words.map((word) => explain(found[String(word)]));
}

function explain(meaning: Meaning | string | undefined): string {
  return typeof meaning === 'object' ? meaning.uitleg : (meaning ?? '');
}

function without(fields: object, name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => field !== name));
}
