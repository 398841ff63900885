import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { linkRegister, tryLinkRegister } from '#domain/link/link.ts';
import type { Register } from '#domain/register/register.ts';
import type { SourceRecords } from '#domain/register/source-records.ts';
import { collectionNames } from '#schema/collections.ts';
import { shuffled } from '../../support/arbitraries.ts';
import { goodFiles } from '../../support/atlas.ts';
import { registerAfter, toContentFiles } from '../../support/change.ts';

const register = registerAfter();

/** The whole register as plain text: every link as the path it leads to, in the order pages show it. */
function described(linked: Register): string {
  const nodes = collectionNames.flatMap((name) => [...linked[name]]);
  return JSON.stringify(
    [...nodes, ...linked.moved].map((node) => describedNode(node)),
    null,
    1,
  );
}

function describedNode(node: object): unknown {
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, describedLink(value)]),
  );
}

function describedLink(value: unknown): unknown {
  if (value instanceof Map) return [...value];
  if (Array.isArray(value)) return value.map(describedLink);
  if (typeof value !== 'object' || value === null) return value;
  // A link to another page is known by its address; what is no page is described whole.
  if ('path' in value && ('collection' in value || 'sectie' in value)) return value.path;
  return describedNode(value);
}

/** The records of the good atlas as the check hands them to the link step. */
function goodRecords(): SourceRecords {
  const records = Object.fromEntries(collectionNames.map((name) => [name, [] as unknown[]]));
  for (const name of collectionNames) {
    for (const { id, data } of register[name])
      records[name]?.push({ id, data, parsed: parsedOf(id) });
  }
  for (const { collection, id, data } of register.moved) records[collection]?.push({ id, data });
  return records as SourceRecords;
}

function parsedOf(id: string) {
  const sectie = register.find('secties', id);
  return (
    sectie && {
      alineas: sectie.alineas.map(({ parsed }) => parsed),
      voetnoten: sectie.voetnoten,
      problems: [],
    }
  );
}

describe('koppelen', () => {
  test('geeft twee keer hetzelfde, en verandert de records niet', () => {
    const records = goodRecords();
    const before = JSON.stringify(records);
    const first = described(linkRegister(records));
    expect(described(linkRegister(records))).toBe(first);
    expect(JSON.stringify(records)).toBe(before);
    expect(first).toBe(described(register));
  });

  test('hangt niet af van de volgorde van de records', () => {
    const expected = described(register);
    const orders = fc.record(
      Object.fromEntries(
        collectionNames.map((name) => [name, shuffled<unknown>(goodRecords()[name])]),
      ),
    );
    fc.assert(
      fc.property(orders, (records) => {
        expect(described(linkRegister(records as unknown as SourceRecords))).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('hangt niet af van de volgorde van de bestanden', () => {
    const expected = described(register);
    fc.assert(
      fc.property(shuffled(toContentFiles(goodFiles())), (files) => {
        expect(described(checkFiles(files).register)).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  test('stopt met één bericht over alle fouten samen', () => {
    const records = goodRecords();
    const broken = { ...records, themas: [], provincies: records.provincies.slice(1) };
    expect(() => linkRegister(broken)).toThrow(
      /^Er zijn \d+ fouten in de gegevens\.[\s\S]*fryslan[\s\S]*staat nog niet in de atlas als thema/,
    );
    expect(tryLinkRegister(broken).problems.length).toBeGreaterThan(5);
  });

  test('vindt elk record op zijn id, en niets anders', () => {
    for (const name of collectionNames) {
      for (const node of register[name]) expect(register.find(name, node.id)).toBe(node);
    }
    expect(register.find('themas', 'bodem')).toBeUndefined();
    expect(register.find('themas', 'toString')).toBeUndefined();
  });
});
