import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** What a query gives on a database in these bytes. */
export function readSqlite(bytes: Uint8Array, query: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'afsprakenatlas-test-'));
  try {
    writeFileSync(join(folder, 'atlas.sqlite'), bytes);
    const database = new DatabaseSync(join(folder, 'atlas.sqlite'), { readOnly: true });
    const rows = database.prepare(query).all();
    database.close();
    return rows.map((row) => ({ ...row }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
