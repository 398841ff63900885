import { type ExportFile, jsonFile } from '#exports/address/export-file.ts';
import { csvOf } from '#exports/csv/csv.ts';
import type { TableEdition } from '#exports/tables/table-edition.ts';
import { tablesOf } from '#exports/tables/tables.ts';
import { datapackageOf } from './datapackage.ts';
import { parquetOf } from './parquet.ts';
import { sqliteOf } from './sqlite.ts';

/** The folder of the downloads and their manual. */
export const dataFolder = '/data/';

/** Every download below `/data/`: each table as CSV and as Parquet, all of them as one SQLite, and what is in them. */
export function dataFiles(edition: TableEdition): ExportFile[] {
  const tables = tablesOf(edition);
  return [
    ...tables.map((table) => ({
      path: `${dataFolder}${table.name}.csv`,
      type: 'text/csv',
      make: () => csvOf(table),
    })),
    jsonFile(`${dataFolder}datapackage.json`, () => datapackageOf(tables, edition.addresses)),
    {
      path: `${dataFolder}atlas.sqlite`,
      type: 'application/vnd.sqlite3',
      make: () => sqliteOf(tables),
    },
    ...tables.map((table) => ({
      path: `${dataFolder}${table.name}.parquet`,
      type: 'application/vnd.apache.parquet',
      make: () => parquetOf(table),
    })),
  ];
}
