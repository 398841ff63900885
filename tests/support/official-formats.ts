import { ownLetter } from './official-letter.ts';
import { makeZip, type ZipPart } from './zip.ts';

/** Our own letter in the other formats, in the shapes that public code documents. */

const asMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text with its footnote marks `[1]` replaced. */
const withNotes = (text: string, note: (nr: number) => string) =>
  text
    .split(/\[(\d)\]/)
    .map((part, at) => (at % 2 === 0 ? asMarkup(part) : note(Number(part))))
    .join('');

/** As officielebekendmakingen.nl publishes it, with what makes such files hard: marks in words, repeated numbers of notes. */
export function asKst({ repeated = false } = {}): string {
  const note = (nr: number) =>
    `<noot id="n${nr}" type="voet"><noot.nr>${repeated ? 1 : nr}</noot.nr><noot.al>${ownLetter.noten[nr - 1]}</noot.al></noot>`;
  const body = ownLetter.secties
    .map(({ kop, alineas }) => {
      const heading =
        kop === undefined
          ? ''
          : `<tussenkop kopopmaak="${/^\d/.test(kop) || kop.startsWith('Ruimte') ? 'vet' : 'cur'}">${kop}</tussenkop>`;
      const points = alineas.filter((text) => text.startsWith('•'));
      const texts = alineas
        .filter((text) => !text.startsWith('•'))
        .map((text) => `<al>${withNotes(text, note)}</al>`);
      const list = points
        .map((text) => `<li><li.nr>•</li.nr><al>${asMarkup(text.slice(2))}</al></li>`)
        .join('');
      return (
        heading + texts.join('\n') + (list === '' ? '' : `<lijst type="expliciet">${list}</lijst>`)
      );
    })
    .join('\n')
    .replace('leefomgeving', 'leef<?xpp afbm?>omgeving');
  return `<?xml version="1.0" encoding="UTF-8"?>
<officiele-publicatie><metadata><meta name="OVERHEIDop.externMetadataRecord" content="https://example.org/kst-34682-${ownLetter.nr}/metadata.xml"/></metadata>
<kamerstuk><kamerstukkop><tekstregel inhoud="vergaderjaar">Vergaderjaar 2026-2027</tekstregel></kamerstukkop>
<dossier><dossiernummer><dossiernr>34 682</dossiernr></dossiernummer><titel>Nationale Omgevingsvisie</titel></dossier>
<stuk><stuknr>Nr. <ondernummer kamer="2">${ownLetter.nr}</ondernummer></stuknr><titel>BRIEF VAN DE MINISTER</titel></stuk>
<algemeen><vrije-tekst><tekst><al>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</al><al>Den Haag, 15 juni 2027</al>${body}</tekst></vrije-tekst></algemeen>
<datumtekst><datum isodatum="${ownLetter.datum}">15 juni 2027</datum></datumtekst>
<tekst-sluiting><ondertekening><functie>${ownLetter.ondertekening[0]}</functie><naam><achternaam>${ownLetter.ondertekening[1]}</achternaam></naam></ondertekening></tekst-sluiting>
</kamerstuk></officiele-publicatie>`;
}

/** A saved page with the way of footnotes that pandoc and publication sites use. */
export function asHtml(): string {
  const note = (nr: number) => `<a href="#fn${nr}" id="ref${nr}"><sup>${nr}</sup></a>`;
  const body = ownLetter.secties
    .map(({ kop, alineas }) => {
      const level = kop !== undefined && (/^\d/.test(kop) || kop.startsWith('Ruimte')) ? 2 : 3;
      const heading = kop === undefined ? '' : `<h${level}>${kop}</h${level}>`;
      const points = alineas.filter((text) => text.startsWith('•'));
      const texts = alineas
        .filter((text) => !text.startsWith('•'))
        .map((text) => `<p>${withNotes(text, note)}</p>`);
      return (
        heading +
        texts.join('\n') +
        (points.length > 0
          ? `<ul>${points.map((text) => `<li>${text.slice(2)}</li>`).join('')}</ul>`
          : '')
      );
    })
    .join('\n');
  const notes = ownLetter.noten
    .map((text, at) => `<li id="fn${at + 1}"><p>${text} <a href="#ref${at + 1}">↩︎</a></p></li>`)
    .join('');
  return `<!DOCTYPE html><html lang="nl"><head><title>${ownLetter.titel}</title><meta name="DC.identifier" content="kst-34682-${ownLetter.nr}"><meta name="OVERHEIDop.datumBrief" content="${ownLetter.datum}"><script>alert(1)</script></head>
<body><nav><a href="/">Home</a></nav><div class="stuk">${body}<p>${ownLetter.ondertekening[0]}</p><p>${ownLetter.ondertekening[1]}</p><section class="footnotes"><ol>${notes}</ol></section></div><footer>Over deze site</footer></body></html>`;
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${asMarkup(text)}</w:t></w:r>`;

/** The body of our letter in Word: headings only by their type, as letters of the Kamer have them. */
export function docxBody(): string {
  const note = (nr: number) =>
    `</w:t></w:r><w:r><w:footnoteReference w:id="${nr + 1}"/></w:r><w:r><w:t xml:space="preserve">`;
  return ownLetter.secties
    .flatMap(({ kop, alineas }) => [
      ...(kop === undefined
        ? []
        : [
            `<w:p>${run(kop, /^\d/.test(kop) || kop.startsWith('Ruimte') ? '<w:b/>' : '<w:i/>')}</w:p>`,
          ]),
      ...alineas.map((text) =>
        text.startsWith('•')
          ? `<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>${run(text.slice(2))}</w:p>`
          : `<w:p><w:r><w:t xml:space="preserve">${withNotes(text, note)}</w:t></w:r></w:p>`,
      ),
    ])
    .concat(ownLetter.ondertekening.map((text) => `<w:p>${run(text)}</w:p>`))
    .join('');
}

/** The parts of a Word file around a body. */
export function docxParts(body = docxBody()): ZipPart[] {
  const notes = ownLetter.noten
    .map((text, at) => `<w:footnote w:id="${at + 2}"><w:p>${run(text)}</w:p></w:footnote>`)
    .join('');
  return [
    {
      name: '[Content_Types].xml',
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: 'word/document.xml',
      data: `<?xml version="1.0"?><w:document ${w}><w:body>${body}</w:body></w:document>`,
    },
    {
      name: 'word/footnotes.xml',
      data: `<w:footnotes ${w}><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${notes}</w:footnotes>`,
    },
    {
      name: 'docProps/core.xml',
      data: `<cp xmlns:dc="d" xmlns="c"><dc:title>${ownLetter.titel}</dc:title></cp>`,
    },
  ];
}

export function asDocx(): Uint8Array {
  return makeZip(docxParts());
}

/** The rows of a list of agreements: a national part, then two regio’s. */
export const ownList = [
  ['Nr.', 'Landsdeel', 'Titel', 'Afspraak', 'Partijen'],
  [
    '1',
    'Landelijk',
    'Eén rekenmodel',
    'Rijk en provincies spreken af één model te gebruiken.',
    'Rijk, provincies',
  ],
  [
    '1',
    'Oost',
    'Woningen in Twente',
    'Rijk en regio werken een plan uit, uiterlijk 1 juli 2028, voor € 4 miljoen (prijspeil 2027, exclusief btw).',
    'Rijk, Overijssel',
  ],
  ['2', 'Oost', 'Water voor de stad', 'Gelderland stelt een plan op.', 'Gelderland'],
  ['1', 'Noord', 'Haven en groen', 'Partijen maken afspraken over de haven.', 'Groningen'],
] as const;

export function asCsv(delimiter = ';'): string {
  const quoted = (cell: string) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  return ownList.map((row) => row.map(quoted).join(delimiter)).join('\r\n');
}

/** The same list as a workbook; `formula` puts one in the last cell. */
export function asXlsx({ formula = false } = {}): Uint8Array {
  const texts = [...new Set(ownList.flat())];
  const cells = ownList.map(
    (row, at) =>
      `<row r="${at + 1}">${row
        .map((cell, column) => {
          const isLast = formula && at === ownList.length - 1 && column === row.length - 1;
          const reference = `${String.fromCharCode(65 + column)}${at + 1}`;
          return isLast
            ? `<c r="${reference}" t="str"><f>HYPERLINK("http://example.org")</f><v>${cell}</v></c>`
            : `<c r="${reference}" t="s"><v>${texts.indexOf(cell)}</v></c>`;
        })
        .join('')}</row>`,
  );
  return makeZip([
    { name: '[Content_Types].xml', data: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      data: '<workbook><sheets><sheet name="Afspraken" sheetId="1"/></sheets></workbook>',
    },
    {
      name: 'xl/sharedStrings.xml',
      data: `<sst>${texts.map((text) => `<si><t>${asMarkup(text)}</t></si>`).join('')}</sst>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`,
    },
  ]);
}
