import { describe, expect, test } from 'vitest';
import { checkFiles } from '#check/check.ts';
import { readSource } from '#import/read/read.ts';
import { filesOf } from '../../scripts/importeer/files.ts';
import { importedOf, publicationOf } from '../support/import.ts';
import { asCsv, asDocx, asHtml, asKst, asXlsx, docxParts } from '../support/official-formats.ts';
import { makeZip } from '../support/zip.ts';

const bytesOf = (source: string | Uint8Array) =>
  typeof source === 'string' ? new TextEncoder().encode(source) : source;
const nested = (open: string, close: string) => open.repeat(10_000) + close.repeat(10_000);
const zeros = (length: number) => '0'.repeat(length);

describe('wordt geweigerd met één zin die het bestand noemt', () => {
  test.each<[naam: string, file: string, source: string | Uint8Array, zin: RegExp]>([
    ['een leeg bestand', 'a.xml', '', /is leeg/],
    [
      'XML die een bestand van de computer haalt',
      'a.xml',
      `<!DOCTYPE k [<!ENTITY x SYSTEM "file:///etc/passwd">]>${asKst().slice(39).replace('Er is', '&x;')}`,
      /regel 1\): bepaalt zelf entiteiten/,
    ],
    [
      'een bom van entiteiten',
      'a.xml',
      `<!DOCTYPE k [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><kamerstuk>&b;</kamerstuk>`,
      /entiteiten/,
    ],
    [
      'een document type van buiten',
      'a.xml',
      '<!DOCTYPE kamerstuk SYSTEM "http://example.org/x.dtd"><kamerstuk/>',
      /entiteiten/,
    ],
    [
      'XML met 10.000 lagen',
      'a.xml',
      `<kamerstuk>${nested('<al>', '</al>')}</kamerstuk>`,
      /lagen elementen/,
    ],
    [
      'HTML met 10.000 lagen',
      'a.html',
      `<!doctype html><body>${nested('<div>', '</div>')}</body>`,
      /lagen elementen/,
    ],
    [
      'XML die halverwege ophoudt',
      'a.xml',
      asKst().slice(0, 900),
      /regel \d+\): is geen geldige XML/,
    ],
    ['XML van iets anders', 'a.xml', '<recept><stap>Roer.</stap></recept>', /is geen Kamerstuk/],
    [
      'een pagina die zegt dat het stuk er niet is',
      'a.html',
      '<!doctype html><title>Fout 404</title><p>Deze pagina bestaat niet.</p>',
      /er niet is/,
    ],
    [
      'een zip die halverwege ophoudt',
      'a.docx',
      asDocx().slice(0, 600),
      /beschadigd of onvolledig/,
    ],
    [
      'een zip met een onderdeel twee keer',
      'a.docx',
      makeZip([...docxParts(), ...docxParts().slice(1, 2)]),
      /word\/document\.xml\): heeft een onderdeel twee keer/,
    ],
    [
      'een zip met een onderdeel buiten zijn map',
      'a.docx',
      makeZip([...docxParts(), { name: '../../etc/cron', data: 'x' }]),
      /buiten zijn map/,
    ],
    [
      'een zip met een absoluut pad',
      'a.docx',
      makeZip([...docxParts(), { name: '/etc/cron', data: 'x' }]),
      /buiten zijn map/,
    ],
    [
      'een bom van een zip',
      'a.docx',
      makeZip([...docxParts(), { name: 'word/x.xml', data: zeros(8_000_000) }]),
      /veel te groot/,
    ],
    [
      'een zip die liegt over een grootte',
      'a.docx',
      makeZip(docxParts().map((part) => ({ ...part, claimed: 10 }))),
      /beschadigd of onvolledig/,
    ],
    [
      'een zip met een wachtwoord',
      'a.docx',
      makeZip(docxParts().map((part) => ({ ...part, encrypted: true }))),
      /wachtwoord/,
    ],
    [
      'macro’s in Word',
      'a.docx',
      makeZip([...docxParts(), { name: 'word/vbaProject.bin', data: 'x' }]),
      /macro’s/,
    ],
    [
      'macro’s in Excel',
      'a.xlsx',
      makeZip([
        { name: 'xl/workbook.xml', data: '<workbook/>' },
        { name: 'xl/vbaProject.bin', data: 'x' },
      ]),
      /macro’s/,
    ],
    [
      'een zip met iets anders',
      'a.docx',
      makeZip([{ name: 'foto.txt', data: 'x' }]),
      /geen Word-document/,
    ],
    [
      'Word met XML-entiteiten',
      'a.docx',
      makeZip(
        docxParts().map((part) =>
          part.name === 'word/document.xml'
            ? { ...part, data: '<!DOCTYPE w [<!ENTITY a "b">]><w/>' }
            : part,
        ),
      ),
      /word\/document\.xml, regel 1\): bepaalt zelf entiteiten/,
    ],
    ['Excel dat Word heet', 'a.docx', asXlsx(), /heet \.docx, maar is een Excel-bestand/],
    ['XML dat Word heet', 'a.docx', asKst(), /heet \.docx, maar is XML/],
    ['een PDF dat XML heet', 'a.xml', '%PDF-1.7\n', /heet \.xml, maar is een PDF/],
    [
      'een PDF die halverwege ophoudt',
      'a.pdf',
      '%PDF-1.7\n1 0 obj\n<<',
      /beschadigde of onvolledige PDF/,
    ],
    ['een oud Word-bestand', 'a.doc', '\u0000', /nulbytes/],
    [
      'een formaat dat wij niet lezen',
      'a.odt',
      makeZip([{ name: 'content.xml', data: '<x/>' }]),
      /wordt niet gelezen/,
    ],
    ['bytes die geen tekst zijn', 'a.txt', new Uint8Array([1, 2, 0, 4, 0xff, 9]), /nulbytes/],
    ['een tabel met een los aanhalingsteken', 'a.csv', 'a;"b\nc;d', /aanhalingsteken/],
    [
      'een Word-bestand waarvan de tekst geen UTF-8 is',
      'a.docx',
      makeZip(
        docxParts('').map((part) =>
          part.name === 'word/document.xml'
            ? { ...part, data: new Uint8Array([0xe9, 0x20]) }
            : part,
        ),
      ),
      /\(word\/document\.xml\): is geen UTF-8 of UTF-16/,
    ],
    [
      'een woord zonder einde',
      'a.txt',
      `Water\n\n${'a'.repeat(5_000_000)}`,
      /\(alinea 1\): .*langer dan 50\.000 tekens/,
    ],
    [
      'een voetnoot zonder einde',
      'a.xml',
      asKst().replace('</noot.al>', `${'en zo voort '.repeat(10_000)}</noot.al>`),
      /\(voetnoot .+\): .*langer dan 50\.000 tekens/,
    ],
  ])('%s', async (_, file, source, zin) => {
    const error = await readSource(file, bytesOf(source)).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ name: 'Refused' });
    const { message } = Object(error);
    expect(message).toMatch(zin);
    expect(message).toMatch(new RegExp(`^${file.replace('.', '\\.')}`));
    expect(message).not.toMatch(/\n/);
  });
});

describe('wordt onschadelijk gemaakt', () => {
  test('tekst die code zou worden in MDX, in elk formaat', async () => {
    const code = 'Dit is {process.exit(1)} en <script>alert(1)</script> en import x from "y".';
    const text = `Kop {1+1}\n\n${code}\n\nNog een zin.`;
    const imported = await importedOf(text, 'brief.txt');
    const sections = filesOf(imported)
      .filter(({ file }) => file.endsWith('.mdx'))
      .map(({ file, text }) => ({
        file: file.replace(/^concepten\/[^/]+\//, ''),
        bytes: new TextEncoder().encode(text),
      }));
    expect(sections.length).toBeGreaterThan(0);
    const rules = new Set(checkFiles(sections).problems.map(({ rule }) => String(rule)));
    expect(
      [...rules].filter((rule) => rule.startsWith('brief/') && !/footnote/.test(rule)),
    ).toEqual([]);
  });

  test('scripts in een bewaarde pagina', async () => {
    const { secties } = await publicationOf(
      asHtml().replace(
        '<h3>Water</h3>',
        '<h3>Water</h3><script>x()</script><svg><script>y()</script></svg>',
      ),
      'a.html',
    );
    expect(JSON.stringify(secties)).not.toMatch(/x\(\)|y\(\)|alert/);
  });

  test('stuurtekens en tekens die de leesrichting omkeren, en dat staat erbij', async () => {
    const { secties, twijfels } = await publicationOf(
      'Een\u0007 zin met \u202eomgekeerd\u202c schrift.\n\nKlaar.\n',
    );
    expect(secties[0]?.alineas[0]?.tekst).toBe('Een zin met omgekeerd schrift.');
    expect(twijfels).toContain('3 onzichtbare tekens zijn weggehaald.');
  });

  test('een cel die als formule begint', async () => {
    const { twijfels } = await publicationOf(
      `${asCsv()}\r\n3;Oost;=CMD;"=HYPERLINK(1)";x`,
      'a.csv',
    );
    expect(twijfels).toEqual([
      '2 cellen beginnen als een formule; zij zijn als gewone tekst gelezen.',
    ]);
  });

  test('een bestandsnaam als plaats', async () => {
    expect((await publicationOf('Een zin.\n\nNog een.', '..%2F..%2Fetc.txt')).id).toMatch(
      /^[a-z0-9-]+$/,
    );
  });
});
