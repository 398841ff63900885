import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import { type DefaultTreeAdapterTypes, parse as parseHtml, parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { addressesOf } from '#exports/address/address.ts';
import { apiFiles } from '#exports/api/api-files.ts';
import { badgeSvg } from '#exports/card/badge.ts';
import { cardFiles } from '#exports/card/card-files.ts';
import { cardPage } from '#exports/card/card-page.ts';
import { snippetsFor } from '#exports/card/card-path.ts';
import { csvOf } from '#exports/csv/csv.ts';
import { parquetOf } from '#exports/download/parquet.ts';
import { sqliteOf } from '#exports/download/sqlite.ts';
import { boolean, integer, tableOf, text } from '#exports/tables/table.ts';
import { registerAfter } from '../support/change.ts';
import { hostileTitles } from '../support/hostile-titles.ts';
import { readSqlite } from './read-sqlite.ts';

const addresses = addressesOf(new URL('https://atlas.example'), '/');

interface Row {
  titel: string;
}
const tableWith = (...titles: string[]) =>
  tableOf<Row>(
    { name: 'proef', titel: 'Proef', uitleg: 'Een proef.' },
    [
      text('id', 'Nummer', ({ titel }) => String(titles.indexOf(titel))),
      text('titel', 'Titel', ({ titel }) => titel),
      integer('aantal', 'Aantal', () => -3),
      boolean('ja', 'Ja of nee', () => true),
      text('leeg', 'Niets', () => undefined),
    ],
    () => titles.map((titel) => ({ titel })),
  );

/** What a spreadsheet shows of a cell: it hides the apostrophe that makes text of a formula. */
const shown = (cell: string) => cell.replace(/^'(?=[\s\u200B-\u200F]*[=+\-@\t＝])/u, '');

describe.each(hostileTitles)('een titel met %s', (_, title) => {
  const table = tableWith('gewoon', title);
  // These formats are UTF-8, which has no half characters.
  const whole = title.toWellFormed();

  test('komt heel uit CSV, en is voor een rekenblad nooit een formule', () => {
    const csv = [...csvOf(table)].join('');
    expect(csv.startsWith('\uFEFFid;titel;aantal;ja;leeg\r\n')).toBe(true);
    const [, row = []] = parse(Buffer.from(csv), { bom: true, delimiter: ';', from_line: 2 });
    expect(row.map(shown)).toEqual(['1', whole, '-3', 'ja', '']);
    expect(row[1]).not.toMatch(/^[\s\u200B-\u200F]*[=+\-@\t＝]/u);
  });

  test('komt heel uit SQLite', () => {
    expect(
      readSqlite(Buffer.concat([...sqliteOf([table])]), 'SELECT * FROM proef WHERE id = 1'),
    ).toEqual([{ id: '1', titel: whole, aantal: -3, ja: 1, leeg: null }]);
  });

  test('komt heel uit Parquet', async () => {
    const rows = await parquetReadObjects({ file: parquetOf(table).buffer });
    // The reader takes a byte order mark at the start of a text for no part of it.
    const titel = whole.replace(/^\uFEFF/, '');
    expect(rows[1]).toEqual({ id: '1', titel, aantal: -3n, ja: true, leeg: null });
  });
});

/** The elements of a card, whatever its title. */
const plainCard = elementsIn(
  parseHtml(cardPage({ kicker: 'a', title: 'b', lines: ['c'], address: 'https://d.example' })),
).map(({ tagName }) => tagName);

describe.each(hostileTitles)('een uitkomst met %s in haar titel', (_, title) => {
  // The check of the content refuses some of these; an export must not rely on that.
  const register = registerAfter();
  const node = register.find('afspraken', '2024/zoetwater');
  if (node) Object.assign(node, { label: title, data: { ...node.data, titel: title } });
  const edition = { register, addresses, peildatum: '2025-06-12', commit: '', perRecord: true };

  test('komt heel op een kaartje en een badge, zonder dat er iets anders van wordt', () => {
    const files = new Map(cardFiles(edition).map(({ path, make }) => [path, String(make())]));
    const page = parseHtml(files.get('/kaartje/afspraken/2024/zoetwater.html') ?? '');
    const elements = elementsIn(page);
    expect(elements.filter(({ tagName }) => tagName === 'script')).toEqual([]);
    expect(elements.map(({ tagName }) => tagName)).toEqual(plainCard);
    const [heading] = elements.filter(({ tagName }) => tagName === 'a');
    expect(heading && textIn(heading)).toBe(inHtml(title));
    const { title: alt } = readSnippet(
      snippetsFor({ collection: 'afspraken', id: '2024/zoetwater', label: title }, addresses)[0]
        ?.text ?? '',
    );
    expect(alt).toBe(`${inHtml(title)}, Afsprakenatlas Leefomgeving`);
  });

  test('komt op een badge als tekst', () => {
    expect(textIn(parseHtml(badgeSvg('Stand', title)))).toContain(inHtml(title));
    expect(() => new SaxesParser().write(badgeSvg('Stand', title)).close()).not.toThrow();
  });

  test('komt heel uit JSON, en uit de stroom op één regel', () => {
    const files = new Map(apiFiles(edition).map((file) => [file.path, file]));
    const one = String(files.get('/api/v1/afspraken/2024/zoetwater.json')?.make());
    expect(JSON.parse(one)).toMatchObject({ titel: title, gegevens: { titel: title } });
    const stream = String(files.get('/api/v1/alles.ndjson')?.make()).trimEnd().split('\n');
    const records = stream.map((line) => JSON.parse(line));
    expect(records.filter(({ id }) => id === '2024/zoetwater')).toEqual([JSON.parse(one)]);
  });
});

/** A text as XML and HTML can hold it. */
function inHtml(text: string): string {
  return text.toWellFormed();
}

function elementsIn(node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function textIn(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** The attributes of the first element of a piece of HTML. */
function readSnippet(html: string): Record<string, string> {
  const [element] = elementsIn(parseFragment(html));
  return Object.fromEntries((element?.attrs ?? []).map(({ name, value }) => [name, value]));
}
