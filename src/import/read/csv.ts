import { parse } from 'csv-parse/sync';
import type { ReadText } from '#import/block.ts';
import { limits } from '#import/limits.ts';
import { refuse } from '#import/refuse.ts';
import { readTable } from './table.ts';

/** Reads a CSV file, with the delimiter that its first line has most of. Throws `Refused` for a quote that does not end. */
export function readCsv(file: string, text: string): ReadText {
  const first =
    text
      .slice(0, 10_000)
      .split(/\r?\n/)
      .find((line) => line.trim() !== '') ?? '';
  const [delimiter = ';'] = [';', ',', '\t'].toSorted(
    (a, b) => first.split(b).length - first.split(a).length,
  );
  const rows = read(file, text, delimiter);
  const twijfels: string[] = [];
  const formulas = rows.flat().filter((cell) => /^[=+@]\p{L}/u.test(cell)).length;
  if (formulas > 0)
    twijfels.push(
      `${formulas} cellen beginnen als een formule; zij zijn als gewone tekst gelezen.`,
    );
  const naam = file.replace(/\.[^.]*$/, '');
  return readTable('csv', [{ naam, rows }], naam, twijfels);
}

function read(file: string, text: string, delimiter: string): string[][] {
  try {
    const rows: unknown = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
      to: limits.blocks,
    });
    if (!Array.isArray(rows)) return [];
    return rows.map((row: unknown) => (Array.isArray(row) ? row.map(String) : []));
  } catch (error) {
    const line =
      error instanceof Error && 'lines' in error ? `regel ${String(error.lines)}` : undefined;
    throw refuse(
      file,
      'is geen leesbare tabel: een aanhalingsteken staat verkeerd of een regel is te lang',
      line,
    );
  }
}
