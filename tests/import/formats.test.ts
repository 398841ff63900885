import { describe, expect, test } from 'vitest';
import { publicationOf } from '../support/import.ts';
import {
  asCsv,
  asDocx,
  asHtml,
  asKst,
  asXlsx,
  docxBody,
  docxParts,
} from '../support/official-formats.ts';
import { asOpenTk, ownLetter } from '../support/official-letter.ts';
import { makeZip } from '../support/zip.ts';

const formats: [naam: string, file: string, source: () => string | Uint8Array][] = [
  ['XML van een Kamerstuk', 'kst-34682-301.xml', () => asKst()],
  ['een bewaarde pagina', 'kst-34682-301.html', asHtml],
  ['een Word-bestand', 'kst-34682-301.docx', asDocx],
  ['een Word-bestand in UTF-16', 'kst-34682-301.docx', () => asWideDocx()],
];

/** The same Word file with its text in UTF-16, which the format allows too. */
function asWideDocx(): Uint8Array {
  const wide = (text: string) =>
    Buffer.from(`\uFEFF${text.replace(/encoding="[^"]*"/i, 'encoding="UTF-16"')}`, 'utf16le');
  return makeZip(
    docxParts(docxBody()).map((part) =>
      part.name === 'word/document.xml' ? { ...part, data: wide(String(part.data)) } : part,
    ),
  );
}

describe.each(formats)('dezelfde brief als %s', (_, file, source) => {
  test('heeft dezelfde onderdelen, alinea’s en voetnoten als de tekst van OpenTK', async () => {
    const [own, other] = await Promise.all([
      publicationOf(asOpenTk()),
      publicationOf(source(), file),
    ]);
    const shape = ({ secties, voetnoten }: typeof own) => ({
      secties: secties.map(({ titel, kop, alineas }) => [
        titel,
        kop,
        alineas.map(({ tekst, vorm }) => [vorm, tekst]),
      ]),
      voetnoten,
    });
    expect(shape(other)).toEqual(shape(own));
  });

  test('heeft dezelfde vingerafdruk per alinea en elke voetnoot op haar plaats', async () => {
    const [own, other] = await Promise.all([
      publicationOf(asOpenTk()),
      publicationOf(source(), file),
    ]);
    const marks = ({ secties }: typeof own) =>
      secties.flatMap(({ alineas }) =>
        alineas.map(({ vingerafdruk, noten }) => [vingerafdruk, noten]),
      );
    expect(marks(other)).toEqual(marks(own));
  });

  test('weet zijn nummer', async () => {
    expect((await publicationOf(source(), file)).id).toBe('34682-301');
  });

  test('laat de ondertekening niet als alinea staan en vergeet haar niet', async () => {
    const { weggelaten } = await publicationOf(source(), file);
    expect(
      weggelaten.some(
        ({ reden, tekst }) => reden === 'ondertekening' && tekst.includes('De minister'),
      ),
    ).toBe(true);
  });
});

describe('XML van een Kamerstuk', () => {
  test('heeft datum, dossier en titel', async () => {
    const { meta } = await publicationOf(asKst(), 'a.xml');
    expect(meta).toMatchObject({
      dossiers: ['34682'],
      nr: '301',
      datum: ownLetter.datum,
      vergaderjaar: '2026-2027',
      officieleId: 'kst-34682-301',
    });
  });

  test('telt voetnoten met een dubbel nummer opnieuw', async () => {
    const { voetnoten } = await publicationOf(asKst({ repeated: true }), 'a.xml');
    expect(voetnoten.map(({ nr }) => nr)).toEqual(['1', '2']);
  });

  test('maakt van een teken midden in een woord geen twee woorden', async () => {
    const { secties } = await publicationOf(asKst(), 'a.xml');
    expect(secties[0]?.alineas[0]?.tekst).toContain('leefomgeving');
  });

  test.each([
    [
      'UTF-16',
      (text: string) =>
        new Uint8Array(Buffer.from(`\ufeff${text.replace('UTF-8', 'UTF-16')}`, 'utf16le')),
    ],
    [
      'Latin-1',
      (text: string) =>
        new Uint8Array(
          Buffer.from(text.replace('UTF-8', 'ISO-8859-1').replace(/[’€]/g, "'"), 'latin1'),
        ),
    ],
    [
      'een teken vooraf',
      (text: string) => new TextEncoder().encode(`\ufeff${text.replaceAll('\n', '\r\n')}`),
    ],
  ])('leest %s', async (_, encode) => {
    const { secties } = await publicationOf(encode(asKst()), 'a.xml');
    expect(secties.find(({ id }) => id === 'water')?.alineas[0]?.tekst).toContain('Fryslân');
  });

  test('neemt elke rij van een tabel en elk genest punt mee', async () => {
    const extra =
      '<table><tgroup><tbody><row><entry>a</entry><entry>b</entry></row></tbody></tgroup></table><lijst><li><li.nr>-</li.nr><al>een;</al><lijst><li><li.nr>-</li.nr><al>twee.</al></li></lijst></li></lijst>';
    const { secties } = await publicationOf(
      asKst().replace('</tekst>', `${extra}</tekst>`),
      'a.xml',
    );
    expect(
      secties
        .at(-1)
        ?.alineas.slice(-3)
        .map(({ tekst }) => tekst),
    ).toEqual(['a | b', 'een;', 'twee.']);
  });
});

describe('een Word-bestand', () => {
  test('zegt dat verwijderde tekst van open wijzigingen is weggelaten', async () => {
    const body =
      '<w:p><w:r><w:t>Dit blijft staan.</w:t></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p><w:p><w:r><w:t>En dit.</w:t></w:r></w:p>';
    const { secties, twijfels } = await publicationOf(makeZip(docxParts(body)), 'a.docx');
    expect(secties[0]?.alineas[0]?.tekst).toBe('Dit blijft staan.');
    expect(twijfels.join()).toContain('1 stukken verwijderde tekst');
  });

  test('houdt het briefhoofd uit de alinea’s en de datum eruit', async () => {
    const head =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Datum</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>15 juni 2027</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const [types, main, ...rest] = docxParts();
    const document = String(main?.data).replace('<w:body>', `<w:body>${head}`);
    const { meta, weggelaten } = await publicationOf(
      makeZip(
        [types, { name: 'word/document.xml', data: document }, ...rest].filter(
          (part) => part !== undefined,
        ),
      ),
      'a.docx',
    );
    expect(meta.datum).toBe('2027-06-15');
    expect(weggelaten.map(({ reden }) => reden)).toContain('briefhoofd');
  });
});

describe('een tabel van een afsprakenlijst', () => {
  test.each([
    ['CSV met puntkomma’s', 'lijst.csv', () => asCsv()],
    ['CSV met komma’s', 'lijst.csv', () => asCsv(',')],
    ['Excel', 'lijst.xlsx', () => asXlsx()],
  ])('%s wordt een onderdeel per rij, onder zijn landsdeel', async (_, file, source) => {
    const { secties } = await publicationOf(source(), file);
    expect(secties.map(({ kop, nr, titel }) => [kop, nr, titel])).toEqual([
      ['Landelijk', '1', 'Eén rekenmodel'],
      ['Oost', '1', 'Woningen in Twente'],
      [undefined, '2', 'Water voor de stad'],
      ['Noord', '1', 'Haven en groen'],
    ]);
    expect(secties[0]?.alineas.map(({ tekst }) => tekst)).toEqual([
      'Rijk en provincies spreken af één model te gebruiken.',
      'Partijen: Rijk, provincies',
    ]);
  });

  test('rekent geen formule uit', async () => {
    const { secties, twijfels } = await publicationOf(asXlsx({ formula: true }), 'lijst.xlsx');
    expect(twijfels).toEqual(['1 cellen hebben een formule; hun bewaarde uitkomst is gelezen.']);
    expect(secties.at(-1)?.alineas.at(-1)?.tekst).toBe('Partijen: Groningen');
  });

  test('heeft zonder bekende kolommen een alinea per rij', async () => {
    const { secties } = await publicationOf('a;b\n1;2\n', 'los.csv');
    expect(secties[0]?.alineas.map(({ tekst }) => tekst)).toEqual(['a | b', '1 | 2']);
  });
});
