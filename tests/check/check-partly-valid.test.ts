import { describe, expect, test } from 'vitest';
import {
  type CollectionName,
  collectionNames,
  collections,
  exampleFolder,
} from '#schema/collections.ts';
import { leavesOf, shapeOf } from '#schema/shape.ts';
import { water, zoetwater } from '../support/atlas.ts';
import { edit, problemsAfter, set, write } from '../support/change.ts';

test('een record met een fout veld krijgt ook zijn dode verwijzingen te horen', () => {
  const problems = problemsAfter(
    set(zoetwater, 'soort', 'afsprak'),
    set(zoetwater, 'themas.0', 'watre'),
    set(zoetwater, 'bron.kamerstuk', '34682-999'),
  );
  expect(problems).toHaveLength(3);
  expect(problems[0]).toContain(
    'bron.kamerstuk: “34682-999” staat nog niet in de atlas als kamerstuk',
  );
  expect(problems[1]).toContain('soort: “afsprak” kan hier niet');
  expect(problems[2]).toContain(
    'themas.0: “watre” staat nog niet in de atlas als thema. Bedoelde u “water”?',
  );
});

test('wat al als verkeerd geschreven is gemeld, heet niet ook nog onvindbaar', () => {
  const problems = problemsAfter(set(zoetwater, 'themas.0', 'Water!'));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('themas.0: “Water!” is geen geldige verwijzing');
});

/** Every field of every kind of record that refers to another, as the schemas have them. */
const references = collectionNames.flatMap((collection) =>
  leavesOf(shapeOf(collection)).flatMap(([path, { kind, target }]) =>
    target && collection !== 'secties'
      ? [{ collection, path, isList: kind !== 'text', noun: collections[target].noun }]
      : [],
  ),
);

describe('een record met een andere fout hoort van elk veld dat het nergens heen leidt', () => {
  test('en dat zijn ze allemaal: elke soort die iets noemt', () => {
    const naming = new Set<CollectionName>(references.map(({ collection }) => collection));
    const silent = collectionNames.filter((name) => !naming.has(name));
    // A landsdeel, a thema and a site of sources name nothing; of a section see below.
    expect(silent).toEqual(['secties', 'landsdelen', 'themas', 'bronsites']);
  });

  test.each(references)('$collection: $path', ({ collection, path, isList, noun }) => {
    const { base } = collections[collection];
    const file = `${base}/${exampleFolder(collection)}half.json`;
    const record = path
      .split('.')
      .reduceRight<unknown>(
        (value, name) => (/^\d+$/.test(name) ? [value] : { [name]: value }),
        isList ? ['nergens'] : 'nergens',
      );
    const field = isList ? `${path}.0` : path;
    expect(problemsAfter(write(file, record))).toContainEqual(
      expect.stringContaining(
        `${file}, ${field}: “nergens” staat nog niet in de atlas als ${noun}`,
      ),
    );
  });
});

describe('een bron in een record met een andere fout', () => {
  test.each([
    ['verloop.0.bron', { sectie: 'watre' }, 'sectie: “watre” is geen onderdeel van deze brief'],
    ['bron', { alinea: 9 }, 'alinea: “9” bestaat niet: “Water” heeft 2 alinea’s'],
    ['ookIn.0', { kamerstuk: '2024d00001' }, 'kamerstuk: “2024d00001” is geen brief'],
  ])('wordt ook tot de alinea gelezen: %s', (field, change, expected) => {
    const bron = { kamerstuk: '34682-205', sectie: 'water', alinea: 1, ...change };
    const problems = problemsAfter(set(zoetwater, 'soort', 'afsprak'), set(zoetwater, field, bron));
    expect(problems).toHaveLength(2);
    expect(problems).toContainEqual(expect.stringContaining(`${zoetwater}, ${field}.${expected}`));
  });
});

describe('een onderdeel van een brief met een fout bovenaan', () => {
  const broken = edit(water, 'niveau: 3', 'niveau: 9');

  test.each([
    ['onder: "aanhef"', 'onder: "aanheff"', 'onder: “aanheff” is geen onderdeel van deze brief'],
    [
      'themas="water"',
      'themas="watre"',
      'alinea 1, themas.0: “watre” staat nog niet in de atlas als thema',
    ],
    [
      'regios="twente"',
      'regios="twent"',
      'alinea 1, regios.0: “twent” staat nog niet in de atlas als regio',
    ],
  ])('hoort ook van %s', (from, to, expected) => {
    const problems = problemsAfter(broken, edit(water, from, to));
    expect(problems).toHaveLength(2);
    expect(problems).toContainEqual(expect.stringContaining(`${water}, ${expected}`));
  });

  test('hoort niets van wat klopt', () => {
    expect(problemsAfter(broken)).toHaveLength(1);
  });
});

test('“alle” is in een record met een andere fout geen verwijzing', () => {
  const problems = problemsAfter(
    set(zoetwater, 'soort', 'afsprak'),
    set(zoetwater, 'provincies', 'alle'),
    set(zoetwater, 'gebieden', 'alle'),
  );
  expect(problems).toHaveLength(1);
});
