import type { Cell, Table } from '#exports/tables/table.ts';

/** How the CSV is written, for its description: what a Dutch spreadsheet opens without being asked anything. */
export const dialect = { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"' } as const;
/** How yes and no are written. */
export const booleans = { true: 'ja', false: 'nee' } as const;

/**
 * A table as CSV (RFC 4180, with semicolons) in UTF-8 with a byte order mark, row by row. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front, which it shows as text.
 */
export function* csvOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Generator<string> {
  yield `\uFEFF${lineOf(columns.map(({ name }) => name))}`;
  for (const row of rows()) yield lineOf(row.map(textOf));
}

function lineOf(texts: readonly string[]): string {
  return texts.map(quoted).join(dialect.delimiter) + dialect.lineTerminator;
}

function textOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'boolean') return cell ? booleans.true : booleans.false;
  return typeof cell === 'number' ? String(cell) : safe(cell);
}

/** What programs take for the start of a formula, also full-width and after white space (OWASP, CSV Injection). */
const formula = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]*[=+\-@\t\r＝＋－＠]/u;

function safe(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
