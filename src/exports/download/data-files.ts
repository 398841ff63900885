import { type ExportFile, fileInPieces, jsonFile } from '#exports/address/export-file.ts';
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
    ...tables.map((table) =>
      fileInPieces(`${dataFolder}${table.name}.csv`, 'text/csv', () => csvOf(table)),
    ),
    jsonFile(`${dataFolder}datapackage.json`, () => datapackageOf(tables, edition.addresses)),
    {
      path: `${dataFolder}atlas.sqlite`,
      type: 'application/vnd.sqlite3',
      make: () => Uint8Array.from(Buffer.concat([...sqliteOf(tables)])),
      pieces: () => sqliteOf(tables),
    },
    ...tables.map((table) => ({
      path: `${dataFolder}${table.name}.parquet`,
      type: 'application/vnd.apache.parquet',
      make: () => parquetOf(table),
    })),
  ];
}
