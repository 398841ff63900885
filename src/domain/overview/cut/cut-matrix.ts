import type { AfspraakNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { countByFamily } from '../grouping.ts';
import { type MatrixCell, type MatrixRow, themaMatrix } from '../matrix.ts';
import { byRonde, outcomes } from './by-ronde.ts';
import { type Cut, type Cutting, cut } from './cut.ts';
import { type RondePart, withOwnParts } from './part-page.ts';

/** The outcomes of one row of the matrix, or of all rows, as a page. What is listed on pages of provincies is linked to. */
export interface MatrixDetail {
  title: string;
  path: string;
  /** The cells with outcomes that are listed elsewhere. */
  elsewhere: readonly (MatrixCell & { path: string })[];
  /** The other cells with outcomes. */
  cells: readonly MatrixCell[];
  cut: Cut<MatrixCell> | undefined;
}

/** The page of one row. */
export interface ThemaDetail extends MatrixDetail {
  row: MatrixRow;
}

/** A page for every thema, and one for all of them together, with the stand on a day, `YYYY-MM-DD`. */
export function matrixDetails(
  { afspraken, themas, provincies }: Register,
  asOf: string,
): { themas: ThemaDetail[]; all: MatrixDetail } {
  const { rows, totals } = themaMatrix(afspraken, themas, provincies, asOf);
  const detail = (name: string, path: string, all: readonly MatrixCell[]): MatrixDetail => {
    const filled = all.filter((cell) => cell.afspraken.length > 0);
    const elsewhere = filled.flatMap((cell) =>
      cell.path === undefined ? [] : [{ ...cell, path: cell.path }],
    );
    const cells = filled.filter((cell) => cell.path === undefined);
    return {
      title: `${name} per provincie`,
      path,
      elsewhere,
      cells,
      cut: cut(path, cells, cuttingOn(asOf)),
    };
  };
  return {
    themas: rows.map((row) => ({
      row,
      ...detail(row.thema.label, `/overzicht/themas/${row.thema.id}/`, row.cells),
    })),
    all: detail('Alle thema’s', '/overzicht/alle-themas/', totals),
  };
}

function cuttingOn(asOf: string): Cutting<MatrixCell, AfspraakNode> {
  return {
    noun: outcomes,
    membersOf: ({ afspraken }) => afspraken,
    withMembers: (cell, afspraken) => ({
      ...cell,
      afspraken,
      counts: countByFamily(afspraken, asOf),
    }),
    levels: [
      byRonde(({ data }) => data.ronde),
      {
        per: 'groep',
        keyOf: (_, { column }) => column.key,
        labelOf: (_, [cell]) => cell?.column.label ?? '',
      },
    ],
  };
}

/** A page for each part of every row that is too long, with the outcomes of one ronde. */
export function matrixParts(register: Register, asOf: string): RondePart<MatrixCell>[] {
  const { themas, all } = matrixDetails(register, asOf);
  return [
    ...themas.flatMap((detail) =>
      partsOf(
        detail,
        (jaar) =>
          `Uitkomsten van ronde ${jaar} over ${detail.row.thema.label.toLowerCase()} die voor alle provincies of voor geen enkele tellen.`,
      ),
    ),
    ...partsOf(
      all,
      (jaar) => `Uitkomsten van ronde ${jaar} die voor alle provincies of voor geen enkele tellen.`,
    ),
  ];
}

function partsOf(
  { title, path, cut: own }: MatrixDetail,
  describe: (jaar: string) => string,
): RondePart<MatrixCell>[] {
  if (!own) return [];
  const whole = { label: title, path };
  return own.parts.flatMap((part) =>
    withOwnParts({
      jaar: part.key,
      title: `${title}, ronde ${part.key}`,
      heading: title,
      kicker: part.label,
      description: describe(part.key),
      trail: [{ label: 'Overzicht', path: '/overzicht/' }, whole],
      whole,
      cut: own,
      part,
    }),
  );
}
