import type { ReadText } from '#import/block.ts';
import { limits } from '#import/limits.ts';
import { refuse } from '#import/refuse.ts';
import { readTable, type Sheet } from './table.ts';
import { walkXml } from './xml.ts';
import type { Zip } from './zip.ts';

/**
 * Reads the sheets of an Excel file. A formula is never computed: what Excel kept as its outcome is read, and that is reported.
 * @throws `Refused` for macros, links to other files, and for a zip that is no workbook
 */
export async function readXlsx(file: string, zip: Zip): Promise<ReadText> {
  if (zip.names.some((name) => /vbaProject|\/macrosheets\//i.test(name)))
    throw refuse(file, 'heeft macro’s en wordt niet gelezen');
  const book = await zip.text('xl/workbook.xml');
  if (book === undefined) throw refuse(file, 'is geen Excel-bestand: xl/workbook.xml ontbreekt');
  const names = sheetNames(file, book);
  const shared = sharedStrings(file, (await zip.text('xl/sharedStrings.xml')) ?? '<sst/>');
  const parts = zip.names
    .filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))
    .toSorted((a, b) => a.localeCompare(b, 'nl', { numeric: true }));
  const sheets: Sheet[] = [];
  let formulas = 0;
  for (const [index, part] of parts.entries()) {
    const xml = (await zip.text(part)) ?? '';
    const read = readSheet(file, xml, part, shared);
    formulas += read.formulas;
    sheets.push({ naam: names[index] ?? `Blad ${index + 1}`, rows: read.rows });
  }
  const twijfels: string[] = [];
  if (formulas > 0)
    twijfels.push(`${formulas} cellen hebben een formule; hun bewaarde uitkomst is gelezen.`);
  if (zip.names.some((name) => name.startsWith('xl/externalLinks/'))) {
    twijfels.push('Het bestand verwijst naar andere bestanden; die zijn niet gelezen.');
  }
  return readTable('xlsx', sheets, file.replace(/\.xlsx$/i, ''), twijfels);
}

function sheetNames(file: string, xml: string): string[] {
  const names: string[] = [];
  const open = (name: string, attributes: ReadonlyMap<string, string>) => {
    if (name === 'sheet') names.push(attributes.get('name') ?? '');
  };
  walkXml(file, xml, { open, close: () => {}, text: () => {} }, 'xl/workbook.xml');
  return names;
}

function sharedStrings(file: string, xml: string): string[] {
  const texts: string[] = [];
  let isText = false;
  let phonetic = 0;
  walkXml(
    file,
    xml,
    {
      open: (name) => {
        if (name === 'si') texts.push('');
        if (name === 'rPh') phonetic += 1;
        isText = name === 't' && phonetic === 0;
      },
      close: (name) => {
        if (name === 'rPh') phonetic -= 1;
        isText = false;
      },
      text: (text) => {
        if (isText) texts.push(`${texts.pop() ?? ''}${text}`);
      },
    },
    'xl/sharedStrings.xml',
  );
  return texts;
}

function readSheet(
  file: string,
  xml: string,
  part: string,
  shared: readonly string[],
): { rows: string[][]; formulas: number } {
  const rows: string[][] = [];
  let formulas = 0;
  let cell = { column: 0, type: '', value: '' };
  let inside = '';
  walkXml(
    file,
    xml,
    {
      open: (name, attributes) => {
        inside = name;
        if (name === 'row') {
          rows.push([]);
          if (rows.length > limits.blocks) throw refuse(file, 'heeft te veel rijen', part);
        } else if (name === 'c') {
          const column = columnOf(attributes.get('r')) ?? rows.at(-1)?.length ?? 0;
          if (column > 16_384) throw refuse(file, 'heeft een cel buiten het blad', part);
          cell = { column, type: attributes.get('t') ?? '', value: '' };
        } else if (name === 'f') formulas += 1;
      },
      close: (name) => {
        inside = '';
        if (name !== 'c') return;
        const row = rows.at(-1);
        if (!row) return;
        while (row.length < cell.column) row.push('');
        row[cell.column] = cell.type === 's' ? (shared[Number(cell.value)] ?? '') : cell.value;
      },
      text: (text) => {
        if (inside === 'v' || inside === 't') cell.value += text;
      },
    },
    part,
  );
  return { rows, formulas };
}

/** The column of a reference such as `AB12`, from 0. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
