import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Column, Table } from '#exports/tables/table.ts';

const types = { text: 'STRING', day: 'STRING', integer: 'INT64', boolean: 'BOOLEAN' } as const;

/** A table as Parquet. Days are texts, `YYYY-MM-DD`, as in every other format. */
export function parquetOf({ columns, rows }: Table): Uint8Array<ArrayBuffer> {
  const columnData = columns.map((column) => ({
    name: column.name,
    type: types[column.type],
    nullable: column.name !== 'id',
    data: emptyColumn(),
  }));
  for (const row of rows())
    for (const [index, column] of columns.entries())
      columnData[index]?.data.push(toValue(row[index], column));
  return new Uint8Array(
    parquetWriteBuffer({ columnData, createdBy: 'Afsprakenatlas Leefomgeving' }),
  );
}

type Value = string | bigint | boolean | null;

function emptyColumn(): Value[] {
  return [];
}

function toValue(cell: Cell, { type }: Column): Value {
  if (cell === undefined) return null;
  return type === 'integer' ? BigInt(cell) : cell === true || cell === false ? cell : String(cell);
}
