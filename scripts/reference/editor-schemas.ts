import { clusterLabel } from '#domain/meaning/gebied.ts';
import { geldstapMeaning } from '#domain/meaning/geld.ts';
import { kamerstapMeaning } from '#domain/meaning/kamer.ts';
import type { Meaning } from '#domain/meaning/meaning.ts';
import { soortMeaning, toetsbaarheidMeaning } from '#domain/meaning/soort.ts';
import { bronsoortMeaning, leesmaatLabel, zekerheidNote } from '#domain/meaning/source.ts';
import { statusMeaning } from '#domain/meaning/status.ts';
import { gebeurtenisLabel, stapLabel } from '#domain/meaning/steps.ts';
import { type CollectionName, collectionNames, collections } from '#schema/collections.ts';
import { isWordList, type WordList, type wordLists } from '#schema/field/words.ts';
import { type JsonSchemaPart, makeJsonSchema } from '#schema/json-schema.ts';
import { ingetrokkenSchema } from '#schema/record/ingetrokken.ts';
import { verhuisdSchema } from '#schema/record/verhuisd.ts';

/** The kinds of records that are JSON: editor programs give no help in the front matter of an MDX file. */
export const jsonCollections = collectionNames.filter(
  (name) => collections[name].extension === 'json',
);

/** The JSON Schemas with which editor programs complete and explain fields: texts by path from the top of the repository. */
export function editorSchemas(): Map<string, string> {
  return new Map(
    jsonCollections.map((name) => [
      schemaFile(name),
      `${JSON.stringify(editorSchema(name), null, 2)}\n`,
    ]),
  );
}

/** Which schema goes with which files, in the form of the VS Code setting `json.schemas`. */
export function schemaMapping(): { fileMatch: string[]; url: string }[] {
  return jsonCollections.map((name) => {
    const { base, folderOf } = collections[name];
    return {
      fileMatch: [`/${base}/${folderOf === undefined ? '' : '*/'}*.json`],
      url: `./${schemaFile(name)}`,
    };
  });
}

function schemaFile(name: CollectionName): string {
  return `schemas/${name}.schema.json`;
}

const moved = { required: ['verhuisdNaar'] };

function editorSchema(name: CollectionName): JsonSchemaPart {
  const { noun, schema } = collections[name];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment:
      'Gemaakt door npm run schemas uit src/schema/; verander dit bestand niet met de hand.',
    title: noun,
    if: { type: 'object', anyOf: [moved, { required: ['ingetrokken'] }] },
    // biome-ignore lint/suspicious/noThenProperty: the word is part of JSON Schema
    then: {
      if: moved,
      // biome-ignore lint/suspicious/noThenProperty: the word is part of JSON Schema
      then: { title: 'verhuisbericht', ...noticeSchema(verhuisdSchema) },
      else: { title: 'intrekking', ...noticeSchema(ingetrokkenSchema) },
    },
    else: withoutDraft(makeJsonSchema(schema, forEditors)),
  };
}

function noticeSchema(schema: Parameters<typeof makeJsonSchema>[0]): JsonSchemaPart {
  return withoutDraft(makeJsonSchema(schema, forEditors));
}

/** A part without the draft of JSON Schema, which is named once, at the top of the file. */
function withoutDraft({ $schema: _, ...others }: JsonSchemaPart): JsonSchemaPart {
  return others;
}

/**
 * Turns the metadata of one part into what VS Code shows to people: what each word means, and why a text does not fit. An
 * optional field arrives as a copy of a part that was adapted already, so what is there stays.
 */
function forEditors(part: JsonSchemaPart): void {
  const { format, words, enum: values } = part;
  if (part['pattern'] !== undefined) part['patternErrorMessage'] ??= otherText;
  if (typeof format === 'string') Object.assign(part, forms[format]);
  if (isWordList(words) && Array.isArray(values)) part['enumDescriptions'] = explain(words, values);
  // Every whole number has this limit, which says nothing to an editor.
  if (part['maximum'] === Number.MAX_SAFE_INTEGER) delete part['maximum'];
  delete part['format'];
  delete part['words'];
  delete part['asked'];
  for (const name of last) {
    if (!(name in part)) continue;
    const value = part[name];
    delete part[name];
    part[name] = value;
  }
}

/** Keys to put last, in this order: someone who opens the file reads what a field is, then what fits, then what is in it. */
const last = [
  ...['maximum', 'pattern', 'patternErrorMessage', 'enumDescriptions'],
  ...['items', 'anyOf', 'properties'],
];

const otherText = 'Dit past niet; npm run controleer zegt hoe het wel moet.';
const moment = '\\d{4}(-Q[1-4]|-\\d{2}(-\\d{2})?)?';

/** For each format of a text: its pattern, where zod adds none, and what an editor reads when a text does not match. */
const forms: Readonly<Record<string, { pattern?: string; patternErrorMessage: string }>> = {
  id: {
    patternErrorMessage: 'Gebruik kleine letters, cijfers en streepjes, zoals de bestandsnaam.',
  },
  datum: {
    pattern: `^${moment}(/${moment})?$`,
    patternErrorMessage:
      'Schrijf 2025, 2025-Q2, 2025-06 of 2025-06-12, of een periode zoals 2028/2033.',
  },
  uri: {
    pattern: '^https://',
    patternErrorMessage: 'Een adres begint met https://.',
  },
};

/** What the words of each list mean. */
const meanings: { [L in WordList]: Record<(typeof wordLists)[L][number], Meaning | string> } = {
  soort: soortMeaning,
  toetsbaarheid: toetsbaarheidMeaning,
  status: statusMeaning,
  gebeurtenis: gebeurtenisLabel,
  stap: stapLabel,
  programmastap: stapLabel,
  kamerstap: kamerstapMeaning,
  geldstap: geldstapMeaning,
  cluster: clusterLabel,
  zekerheid: {
    ...zekerheidNote,
    bevestigd: 'gelezen in een bron',
    afgeleid: 'volgt uit een bron',
  },
  leesmaat: leesmaatLabel,
  bronsoort: bronsoortMeaning,
};

/** The meaning of each value, in the order of the values. */
function explain(list: WordList, values: readonly unknown[]): string[] {
  const known = new Map<unknown, Meaning | string>(Object.entries(meanings[list]));
  return values.map((value) => {
    const meaning = known.get(value);
    return typeof meaning === 'object' ? meaning.uitleg : (meaning ?? '');
  });
}
