import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Cell, Column, Table } from '#exports/tables/table.ts';

/** The name of a database that is on the disk while it is open, and that nobody else sees. */
const onDisk = '';

/** In bytes: no more than this of the file is held. */
const pieceSize = 1 << 18;

/**
 * All tables as one SQLite database, in pieces. The same rows give the same bytes: the file holds no day, and `VACUUM` leaves nothing of
 * the way in which it was made. It is made in a folder of its own, because not every Node can make one in memory and hand
 * it over; at ten thousand outcomes it is 85 MB.
 */
export function* sqliteOf(tables: readonly Table[]): Generator<Uint8Array<ArrayBuffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'afsprakenatlas-'));
  try {
    const file = join(folder, 'atlas.sqlite');
    // A row may name one that comes later; the tests check that every name is there in the end.
    const database = new DatabaseSync(onDisk, { enableForeignKeyConstraints: false });
    for (const table of tables) addTable(database, table);
    database.exec(`VACUUM INTO '${file.replaceAll("'", "''")}'`);
    database.close();
    yield* piecesOf(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* piecesOf(file: string): Generator<Uint8Array<ArrayBuffer>> {
  const opened = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceSize);
      const length = readSync(opened, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(opened);
  }
}

const types: Record<Column['type'], string> = {
  text: 'TEXT',
  day: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
};

function addTable(database: DatabaseSync, { name, columns, keys, rows }: Table): void {
  const lines = columns.map((column) =>
    [
      `"${column.name}" ${types[column.type]}`,
      column.name === 'id' && 'PRIMARY KEY NOT NULL',
      keys[column.name] && `REFERENCES "${keys[column.name]}"("id")`,
    ]
      .filter(Boolean)
      .join(' '),
  );
  database.exec(`CREATE TABLE "${name}" (${lines.join(', ')}) STRICT`);
  const insert = database.prepare(
    `INSERT INTO "${name}" VALUES (${columns.map(() => '?').join(', ')})`,
  );
  database.exec('BEGIN');
  for (const row of rows()) insert.run(...row.map(toValue));
  database.exec('COMMIT');
  for (const key of Object.keys(keys)) {
    database.exec(`CREATE INDEX "${name}_${key}" ON "${name}"("${key}")`);
  }
}

function toValue(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 1 : 0;
  return cell ?? null;
}
