import type { Block, Formaat, ReadText } from '#import/block.ts';
import { safeText } from '#import/safe-text.ts';

/** One sheet of a workbook, or a whole CSV file: rows of cells as text. */
export interface Sheet {
  naam: string;
  rows: string[][];
}

/** What a column can hold, by how people name it. */
const columns: readonly [name: keyof Columns, pattern: RegExp][] = [
  ['nummer', /^(?:nr|nummer|no|volgnummer|afspraaknummer|#)\.?$/i],
  ['regio', /^(?:regio|landsdeel|provincie|gebied|bo|overleg)$/i],
  ['titel', /^(?:titel|onderwerp|thema|naam|kop)$/i],
  ['tekst', /^(?:afspra(?:ak|ken)|tekst|omschrijving|besluit|inhoud|formulering)$/i],
];

interface Columns {
  nummer?: number;
  regio?: number;
  titel?: number;
  tekst?: number;
}

/**
 * A table of a list of agreements: a heading for each regio (or sheet), below it a numbered heading per row, with what the row
 * says as its text. A table without a text column gives its rows as they are.
 */
export function readTable(
  formaat: Formaat,
  sheets: readonly Sheet[],
  titel: string,
  twijfels: string[],
): ReadText {
  const blocks: Block[] = [];
  for (const { naam, rows } of sheets) {
    const filled = rows
      .map((row) => row.map(safeText))
      .filter((row) => row.some((cell) => cell !== ''));
    const at = filled.slice(0, 10).findIndex((row) => columnsOf(row).tekst !== undefined);
    if (at < 0) {
      if (filled.length > 0 && sheets.length > 1) blocks.push(heading(naam, 1));
      blocks.push(
        ...filled.map((row) => alinea(row.filter((cell) => cell !== '').join(' | '), 'rij')),
      );
      continue;
    }
    blocks.push(
      ...filled.slice(0, at).map((row) => alinea(row.filter(Boolean).join(' | '), 'rij')),
    );
    blocks.push(...rowsOf(filled.slice(at), naam));
  }
  if (!blocks.some(({ kind }) => kind === 'kop')) blocks.unshift(heading(titel, 1));
  return {
    formaat,
    meta: { titel, soort: 'Bijlage' },
    blocks,
    noten: new Map(),
    weggelaten: [],
    twijfels,
  };
}

function rowsOf([header = [], ...rows]: readonly string[][], sheet: string): Block[] {
  const places = columnsOf(header);
  const own = new Set(Object.values(places));
  let regio: string | undefined;
  return rows.flatMap((row, index): Block[] => {
    const cell = (name: keyof Columns) => {
      const place = places[name];
      return place === undefined ? '' : (row[place] ?? '');
    };
    const blocks: Block[] = [];
    const named = cell('regio') || (places.regio === undefined ? sheet : (regio ?? sheet));
    if (named !== regio) blocks.push(heading(named, 1));
    regio = named;
    const nummer = cell('nummer') || String(index + 1);
    const title = cell('titel') || cell('tekst').split(/[.;]/)[0]?.slice(0, 80) || 'Zonder titel';
    blocks.push(heading(`${nummer.replace(/\.$/, '')} ${title}`, 2));
    if (cell('tekst') !== '') blocks.push(alinea(cell('tekst'), 'punt'));
    const others = row.flatMap((value, place) =>
      value === '' || own.has(place) ? [] : [`${header[place] ?? ''}: ${value}`],
    );
    if (others.length > 0) blocks.push(alinea(others.join('; '), 'rij'));
    if (blocks.at(-1)?.kind === 'kop') blocks.push(alinea(title, 'punt'));
    return blocks;
  });
}

function columnsOf(row: readonly string[]): Columns {
  const found: Columns = {};
  for (const [name, pattern] of columns) {
    const at = row.findIndex((cell) => pattern.test(cell.trim()));
    if (at >= 0) found[name] = at;
  }
  return found;
}

function heading(tekst: string, niveau: number): Block {
  return { kind: 'kop', tekst, niveau, looks: 'vet', noten: [] };
}

function alinea(tekst: string, vorm: 'punt' | 'rij'): Block {
  return { kind: 'alinea', tekst, vorm, noten: [] };
}
