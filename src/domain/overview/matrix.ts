import { familyOf } from '#domain/meaning/status-family.ts';
import { placesFor } from '#domain/place/counting.ts';
import { type PlaceThema, placeThemas } from '#domain/place/place-thema.ts';
import type { AfspraakNode, ProvincieNode, ThemaNode } from '#domain/register/model.ts';
import { standOf } from '#domain/stand/stand.ts';
import { type Family, families } from '#schema/field/words.ts';

/** One column: a provincie, every provincie at once, or no provincie at all. */
export interface MatrixColumn {
  key: string;
  label: string;
  provincie: ProvincieNode | undefined;
}

/** Where a row and a column meet. */
export interface MatrixCell {
  column: MatrixColumn;
  afspraken: readonly AfspraakNode[];
  /** By family: a cell has no room for every status. */
  counts: { family: Family; count: number }[];
  /** How many paragraphs of letters speak of this thema in this provincie. */
  alineas: number;
  /**
   * Where its outcomes are listed: the page about this thema in this provincie, if there is something to say, or for all
   * themas that of the provincie.
   */
  path: string | undefined;
}

/** The outcomes of one thema. */
export interface MatrixRow {
  thema: ThemaNode;
  /** One cell per column, in the order of the columns. */
  cells: MatrixCell[];
  /** Every outcome of the thema once, whatever columns it is in. */
  total: MatrixCell;
}

/** Outcomes by thema (rows) and provincie (columns). */
export interface Matrix {
  columns: MatrixColumn[];
  rows: MatrixRow[];
  /** Per column every outcome once, whatever rows it is in. */
  totals: MatrixCell[];
}

/** Key of the column with what a source says of every provincie at once. */
export const everywhere = 'alle';
/** Key of the column with the outcomes that count for no provincie. */
export const nowhere = 'geen';
/** Not a column of the table: here each row keeps its total. */
const sum: MatrixColumn = { key: 'aantal', label: 'Samen', provincie: undefined };

/**
 * Outcomes by thema and provincie. Each is under all its themas and every provincie that it counts for, so rows and
 * columns do not add up, and the totals count each outcome once. What a source says of every provincie at once has a
 * column of its own as well (docs/besluiten/14-vragen-en-getallen.md).
 *
 * @param asOf the day of the stand, `YYYY-MM-DD`
 */
export function themaMatrix(
  afspraken: readonly AfspraakNode[],
  themas: readonly ThemaNode[],
  provincies: readonly ProvincieNode[],
  asOf: string,
): Matrix {
  const columns: MatrixColumn[] = [
    ...provincies.map((provincie) => ({ key: provincie.id, label: provincie.label, provincie })),
    { key: everywhere, label: 'Alle provincies', provincie: undefined },
    { key: nowhere, label: 'Geen enkele provincie', provincie: undefined },
  ];
  const cells = new Map<string, Tally>();
  const add = (key: string, afspraak: AfspraakNode, family: Family) => {
    const cell: Tally = cells.get(key) ?? { afspraken: [], counts: new Map() };
    cells.set(key, cell);
    cell.afspraken.push(afspraak);
    cell.counts.set(family, (cell.counts.get(family) ?? 0) + 1);
  };
  for (const afspraak of afspraken) {
    const family = familyOf[standOf(afspraak, asOf).status];
    for (const column of keysOf(afspraak)) {
      add(` ${column}`, afspraak, family);
      for (const thema of afspraak.themas) add(`${thema.id} ${column}`, afspraak, family);
    }
    for (const thema of afspraak.themas) add(`${thema.id} ${sum.key}`, afspraak, family);
  }
  const pages = new Map<string, PlaceThema>(
    provincies.flatMap((provincie) =>
      placeThemas(provincie, { themas }).map(
        (page) => [`${page.thema.id} ${provincie.id}`, page] as const,
      ),
    ),
  );
  const cellOf = (row: string, column: MatrixColumn): MatrixCell => {
    const key = `${row} ${column.key}`;
    const cell = cells.get(key);
    const page = pages.get(key);
    const counts = families.flatMap((family) => {
      const count = cell?.counts.get(family);
      return count === undefined ? [] : [{ family, count }];
    });
    return {
      column,
      afspraken: cell?.afspraken ?? [],
      counts,
      alineas: page?.passages.length ?? 0,
      path: row === '' ? placePath(column) : page?.path,
    };
  };
  return {
    columns,
    rows: themas.map((thema) => ({
      thema,
      cells: columns.map((column) => cellOf(thema.id, column)),
      total: cellOf(thema.id, sum),
    })),
    totals: columns.map((column) => cellOf('', column)),
  };
}

function placePath({ provincie }: MatrixColumn): string | undefined {
  return provincie && `${provincie.path}#afspraken`;
}

interface Tally {
  afspraken: AfspraakNode[];
  counts: Map<Family, number>;
}

function keysOf(afspraak: AfspraakNode): string[] {
  const keys = placesFor(afspraak).provincies.map(({ id }) => id);
  if (afspraak.allProvincies) keys.push(everywhere);
  return keys.length === 0 ? [nowhere] : keys;
}

/** The families of statuses that occur in these cells, in the order of the word list: what a legend has to explain. */
export function familiesOf(cells: readonly Pick<MatrixCell, 'counts'>[]): Family[] {
  const present = new Set(cells.flatMap(({ counts }) => counts.map(({ family }) => family)));
  return families.filter((family) => present.has(family));
}

/**
 * The rows in another order; equal rows keep theirs.
 * @param key `naam`, `aantal`, or the key of a column; the last two put the most outcomes first
 */
export function sortRows({ rows, columns }: Matrix, key: string): MatrixRow[] {
  if (key === 'naam')
    return rows.toSorted((a, b) => a.thema.label.localeCompare(b.thema.label, 'nl'));
  const index = columns.findIndex((column) => column.key === key);
  const countOf = (row: MatrixRow) =>
    (index === -1 ? row.total : row.cells[index])?.afspraken.length ?? 0;
  return rows.toSorted((a, b) => countOf(b) - countOf(a));
}

/** The orders that a reader can choose, besides that of the themas themselves. */
export function sortKeys({ columns }: Matrix): { key: string; label: string }[] {
  return [
    { key: 'naam', label: 'naam' },
    { key: 'aantal', label: 'aantal uitkomsten' },
    ...columns.map(({ key, label }) => ({ key, label })),
  ];
}
