import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { dataFiles } from '#exports/download/data-files.ts';
import { tablesOf } from '#exports/tables/tables.ts';
import { realRegister } from '../support/import.ts';
import { readSqlite } from './read-sqlite.ts';

const register = await realRegister();
const addresses = addressesOf(new URL('https://atlas.example'), '/');
const edition = { register, addresses, peildatum: '2026-11-30' };
const files = new Map(dataFiles(edition).map((file) => [file.path, file]));
const bytesOf = (path: string) => {
  const content = files.get(path)?.make() ?? '';
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
};
const tables = tablesOf(edition);
const database = bytesOf('/data/atlas.sqlite');
/** What the atlas has only begun to record, and may have no row of at all. */
const fewest: Readonly<Record<string, number>> = { geld: 1, kamerverloop: 1, navragen: 0 };

describe.each(tables.map((table) => [table.name, table] as const))('de tabel %s', (name, table) => {
  const rows = [...table.rows()];

  test('heeft vooraan een id dat in elke rij anders is', () => {
    expect(table.columns[0]?.name).toBe('id');
    expect(rows.length).toBeGreaterThanOrEqual(fewest[name] ?? 11);
    expect(new Set(rows.map(([id]) => id)).size).toBe(rows.length);
  });

  test('heeft in elke kolom alleen wat de kolom belooft', () => {
    const fits = {
      text: (cell: unknown) => typeof cell === 'string' && cell !== '',
      day: (cell: unknown) => /^\d{4}-\d\d-\d\d$/.test(String(cell)),
      integer: Number.isSafeInteger,
      boolean: (cell: unknown) => typeof cell === 'boolean',
    };
    const wrong = table.columns.flatMap(({ name: column, type }, index) =>
      rows.flatMap((row) =>
        row[index] === undefined || fits[type](row[index]) ? [] : [[column, row[0], row[index]]],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('is in elk formaat even lang', async () => {
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOf(`/data/${name}.csv`));
    expect(parse(csv, { bom: true, delimiter: ';', from_line: 2 })).toHaveLength(rows.length);
    const parquet = await parquetReadObjects({ file: bytesOf(`/data/${name}.parquet`).buffer });
    expect(parquet).toHaveLength(rows.length);
    expect(readSqlite(database, `SELECT count(*) AS aantal FROM "${name}"`)).toEqual([
      { aantal: rows.length },
    ]);
  });
});

test('elke verwijzing tussen de tabellen komt uit, en de database is heel', () => {
  expect(readSqlite(database, 'PRAGMA foreign_key_check')).toEqual([]);
  expect(readSqlite(database, 'PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
});

test('elke download is twee keer byte voor byte hetzelfde', () => {
  for (const [path, { make }] of files) expect([path, make()]).toEqual([path, make()]);
});

test('het datapakket heeft van elk CSV-bestand de echte grootte en het echte controlegetal', () => {
  const { resources } = JSON.parse(new TextDecoder().decode(bytesOf('/data/datapackage.json')));
  for (const { path, bytes, hash } of resources) {
    const csv = bytesOf(`/data/${path}`);
    const sum = createHash('sha256').update(csv).digest('hex');
    expect([path, bytes, hash]).toEqual([path, csv.length, `sha256:${sum}`]);
  }
  expect(resources.length).toBeGreaterThan(5);
});

test('het datapakket beschrijft elke kolom van elk CSV-bestand, in volgorde', () => {
  const { resources } = JSON.parse(new TextDecoder().decode(bytesOf('/data/datapackage.json')));
  for (const { path, dialect, schema } of resources) {
    const csv = new TextDecoder().decode(bytesOf(`/data/${path}`));
    const [head] = csv.split(dialect.lineTerminator);
    expect(head?.split(dialect.delimiter)).toEqual(
      schema.fields.map(({ name }: { name: string }) => name),
    );
  }
  expect(resources.map(({ name }: { name: string }) => name)).toEqual(
    tables.map(({ name }) => name),
  );
});
