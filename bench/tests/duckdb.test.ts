import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { examplesOf } from '../../src/exports/manual/examples.ts';

// Over the site that `npm run build` made, from the folder of its downloads, as the manual asks.
const site = fileURLToPath(new URL('../../dist/', import.meta.url));
const data = join(site, 'data');
process.chdir(data);
const connection = await (await DuckDBInstance.create(':memory:')).connect();

/** The rows of an answer, as JSON has them: numbers as text. */
async function ask(sql: string): Promise<Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

interface Published {
  titel: string;
  stand: { titel: string };
  gegevens: { verloop: unknown[] };
}
const { records }: { records: Published[] } = JSON.parse(
  readFileSync(join(site, 'api/v1/afspraken.json'), 'utf8'),
);
const [perStand, perAfspraak] = examplesOf('', '').filter(({ runBy }) => runBy === 'bench');

/** How often each value is there, as an answer of DuckDB has it. */
function counted(values: readonly string[]): [unknown, string][] {
  return [...Map.groupBy(values, (value) => value)].map(([value, all]) => [
    value,
    String(all.length),
  ]);
}

describe('een voorbeeld uit de handleiding, in DuckDB', () => {
  test('telt de uitkomsten per stand zoals de JSON', async () => {
    const rows = await ask(perStand?.code ?? '');
    const expected = counted(records.map(({ stand }) => stand.titel));
    assert.deepEqual(
      new Map(rows.map((row) => [row['stand_titel'], row['aantal']])),
      new Map(expected),
    );
  });

  test('verbindt CSV en Parquet, en vindt van elke uitkomst haar hele verloop', async () => {
    const rows = await ask(perAfspraak?.code ?? '');
    const expected = records
      .filter(({ gegevens }) => gegevens.verloop.length > 0)
      .map(({ titel, gegevens }) => `${gegevens.verloop.length} ${titel}`);
    assert.deepEqual(
      rows.map((row) => `${row['gebeurtenissen']} ${row['titel']}`).toSorted(),
      expected.toSorted(),
    );
  });
});

const tables = readdirSync(data).filter((name) => name.endsWith('.parquet'));

test('er zijn tabellen', () => assert.ok(tables.length >= 7));

for (const parquet of tables) {
  const csv = parquet.replace('.parquet', '.csv');
  test(`${csv} en ${parquet} hebben in DuckDB dezelfde rijen, met elk een eigen id`, async () => {
    const ids = (from: string) => ask(`SELECT id FROM ${from} ORDER BY id`);
    const rows = await ids(`'${parquet}'`);
    assert.deepEqual(await ids(`read_csv('${csv}', delim = ';')`), rows);
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  });
}
