import { describe, expect, test } from 'vitest';
import { explainIssue } from '#check/shape/explain-issue.ts';
import { collectionNames, collections, typedCollections } from '#schema/collections.ts';
import { bronSchema } from '#schema/field/bron.ts';
import { isMoved, verhuisdSchema } from '#schema/record/verhuisd.ts';
import { valueAt } from '#schema/value-at.ts';
import { goodFiles } from '../support/atlas.ts';
import { alineaBron, verhuisd, webBron } from '../support/builders.ts';

/** The good JSON records of one collection. */
function recordsOf(base: string): unknown[] {
  return Object.entries(goodFiles()).flatMap(([file, data]) =>
    file.startsWith(`${base}/`) && file.endsWith('.json') && !isMoved(data) ? [data] : [],
  );
}

const rows = collectionNames.map((name) => ({
  name,
  schema: typedCollections[name].schema,
  records: recordsOf(collections[name].base),
}));
const jsonRows = rows.filter(({ name }) => name !== 'secties');

describe.each(rows)('de vorm van $name', ({ schema }) => {
  test('weigert een leeg record: de controle kan falen', () => {
    expect(schema.safeParse({}).success).toBe(false);
  });

  test.each([[[]], ['tekst'], [1], [null], [true]])('weigert %o', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe.each(jsonRows)('een record van $name', ({ schema, records }) => {
  test('past in zijn vorm', () => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(schema.safeParse(record).success).toBe(true);
  });

  test('past niet met één veld te veel, op geen enkele plaats', () => {
    for (const record of records) {
      for (const place of groupsIn(record)) {
        expect(schema.safeParse(addField(record, place)).success).toBe(false);
      }
    }
  });

  test('geeft bij elke verkeerde waarde een Nederlandse uitleg', () => {
    const wrong = [
      null,
      5,
      -1,
      1.5,
      '',
      ' x',
      'x'.repeat(300),
      true,
      [],
      [1],
      {},
      'http://x',
      'A_B',
    ];
    for (const record of records) {
      for (const place of placesIn(record)) {
        for (const value of wrong) {
          const data = replace(record, place, value);
          const { error } = schema.safeParse(data);
          const problems = (error?.issues ?? []).flatMap((issue) =>
            explainIssue('a.json', data, issue),
          );
          for (const { message } of problems) {
            expect(message).not.toMatch(/Invalid|expected|must|Too |received|Unrecognized/);
            expect(message).not.toMatch(/undefined|\[object/);
          }
          if (error) expect(problems.length).toBeGreaterThan(0);
        }
      }
    }
  });
});

describe('een bron', () => {
  test.each([
    ['een alinea van een brief', alineaBron()],
    ['een kamerstuk', { kamerstuk: '34682-205' }],
    ['een plaats in een kamerstuk', { kamerstuk: '34682-205', plaats: 'bijlage' }],
    ['een webpagina', webBron],
    ['een webpagina met datum', { ...webBron, datum: '2025-06' }],
  ])('kan zijn: %s', (_, bron) => {
    expect(bronSchema.safeParse(bron).success).toBe(true);
  });

  test.each([
    ['niets', {}],
    ['alleen een onderdeel', { sectie: 'water', alinea: 1 }],
    ['een halve alinea', { kamerstuk: '34682-205', sectie: 'water' }],
    ['een alinea nul', alineaBron('water', 0)],
    ['een stuk en een webpagina tegelijk', { ...webBron, kamerstuk: '34682-205' }],
    ['een alinea met ook een plaats', { ...alineaBron(), plaats: 'bijlage' }],
  ])('kan niet zijn: %s', (_, bron) => {
    expect(bronSchema.safeParse(bron).success).toBe(false);
  });
});

describe('een verhuisbericht', () => {
  test('noemt waarheen en waarom', () => {
    expect(verhuisdSchema.safeParse(verhuisd('water')).success).toBe(true);
    expect(verhuisdSchema.safeParse({ ...verhuisd('water'), reden: '' }).success).toBe(false);
    expect(verhuisdSchema.safeParse(verhuisd()).success).toBe(false);
    expect(verhuisdSchema.safeParse(verhuisd('water', 'water')).success).toBe(false);
  });

  test.each(rows)('is nooit ook een record van $name', ({ schema }) => {
    expect(schema.safeParse(verhuisd('water')).success).toBe(false);
  });
});

test('elke soort record heeft een eigen map, en geen map ligt in een andere', () => {
  const bases = collectionNames.map((name) => `${collections[name].base}/`);
  for (const base of bases) {
    expect(bases.filter((other) => other.startsWith(base))).toEqual([base]);
  }
});

type Path = readonly string[];

/** Every place in a record, the fields inside fields included. */
function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    [...at, key],
    ...placesIn(child, [...at, key]),
  ]);
}

/** Every group of fields in a record, the record itself included. */
function groupsIn(record: unknown): Path[] {
  const isGroup = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return [[], ...placesIn(record)].filter((place) => isGroup(valueAt(record, place)));
}

function replace(record: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(record) as Record<string, unknown>;
  copy[key] = replace(copy[key], rest, value);
  return copy;
}

function addField(record: unknown, place: Path): unknown {
  return replace(record, [...place, 'erbij'], 1);
}
