/** Tables of mistakes in fields: longer than 250 lines because every mistake has a row with the message an editor reads. */

import { describe, expect, test } from 'vitest';
import { water, zoetwater } from '../support/atlas.ts';
import { alineaBron } from '../support/builders.ts';
import { type Change, edit, problemsAfter, set } from '../support/change.ts';

type Row = [mistake: string, change: Change, expected: string];

const kamerstuk = 'data/kamerstukken/34682-205.json';
const gebied = 'data/gebieden/groene-hart.json';

describe('velden van een record', () => {
  test.each<Row>([
    [
      'een onbekend veld',
      set(zoetwater, 'prioriteit', 1),
      'zoetwater.json, prioriteit: is een onbekend veld.',
    ],
    [
      'een onbekend veld dieper in het record',
      set(zoetwater, 'termijn.eind', '2025'),
      'zoetwater.json, termijn.eind: is een onbekend veld.',
    ],
    [
      'een veld weggelaten',
      set(zoetwater, 'titel', undefined),
      'zoetwater.json, titel: ontbreekt.',
    ],
    [
      'een veld weggelaten in een lijst',
      set(zoetwater, 'verloop.1.status', undefined),
      'zoetwater.json, verloop.1.status: ontbreekt.',
    ],
    [
      'een getal waar tekst hoort',
      set(zoetwater, 'titel', 5),
      'zoetwater.json, titel: “5” moet tekst zijn.',
    ],
    [
      'tekst waar een getal hoort',
      set(gebied, 'nummer', 'een'),
      'groene-hart.json, nummer: “een” moet een getal zijn.',
    ],
    [
      'een gebroken getal',
      set(gebied, 'nummer', 1.5),
      'groene-hart.json, nummer: “1.5” moet een geheel getal zijn.',
    ],
    [
      'een te klein getal',
      set(gebied, 'nummer', 0),
      'groene-hart.json, nummer: “0” moet ten minste 1 zijn.',
    ],
    [
      'een te groot getal',
      set(gebied, 'nummer', 100),
      'groene-hart.json, nummer: “100” mag ten hoogste 99 zijn.',
    ],
    [
      'een bedrag van nul',
      set(zoetwater, 'bedrag.euro', 0),
      'zoetwater.json, bedrag.euro: “0” moet meer dan 0 zijn.',
    ],
    [
      'tekst waar een lijst hoort',
      set(zoetwater, 'themas', 'water'),
      'zoetwater.json, themas: “water” moet een lijst tussen [ en ] zijn.',
    ],
    [
      'tekst waar een groep velden hoort',
      set(zoetwater, 'termijn', '2025'),
      'zoetwater.json, termijn: “2025” moet een groep velden tussen { en } zijn.',
    ],
    ['lege tekst', set(zoetwater, 'tekst', ''), 'zoetwater.json, tekst: is leeg.'],
    [
      'alleen een spatie',
      set(zoetwater, 'tekst', ' '),
      'zoetwater.json, tekst: “ ” begint of eindigt met een spatie.',
    ],
    ['een te lange titel', set(zoetwater, 'titel', 'a'.repeat(181)), 'is langer dan 160 tekens.'],
    [
      'een lege lijst waar iets in moet',
      set(zoetwater, 'partijen', []),
      'zoetwater.json, partijen: heeft ten minste één waarde nodig.',
    ],
    [
      'twee keer dezelfde verwijzing',
      set(zoetwater, 'partijen', ['rijk', 'rijk']),
      'zoetwater.json, partijen: “["rijk","rijk"]” noemt dezelfde verwijzing twee keer.',
    ],
    [
      'twee keer dezelfde provincie',
      set(zoetwater, 'provincies', ['fryslan', 'fryslan']),
      'zoetwater.json, provincies: “["fryslan","fryslan"]” noemt dezelfde verwijzing twee keer.',
    ],
    [
      'een provincie met een hoofdletter',
      set(zoetwater, 'provincies.0', 'Fryslan'),
      'zoetwater.json, provincies.0: “Fryslan” is geen geldige verwijzing',
    ],
    [
      'tekst waar een lijst of “alle” hoort',
      set(zoetwater, 'provincies', 'allemaal'),
      'zoetwater.json, provincies: “allemaal” moet “alle” of een lijst tussen [ en ] zijn.',
    ],
    [
      'een documentnummer dat niet bestaat',
      set(kamerstuk, 'documentnummer', '2024-43452'),
      '34682-205.json, documentnummer: “2024-43452” moet een jaar, een D en vijf cijfers zijn, zoals 2024D43452.',
    ],
    [
      'een kamerstuk zonder nummer',
      set(kamerstuk, 'nr', undefined),
      '34682-205.json, nr: heeft een dossier met nummer nodig, een documentnummer of het nummer van een toezegging.',
    ],
  ])('meldt %s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('woorden uit een vaste lijst', () => {
  test.each<Row>([
    [
      'de soort',
      set(zoetwater, 'soort', 'afsprak'),
      'soort: “afsprak” kan hier niet. Toegestaan: afspraak, besluit, voornemen, traject, aankondiging, stuk. Bedoelde u “afspraak”?',
    ],
    [
      'de toetsbaarheid',
      set(zoetwater, 'toetsbaarheid', 'conkreet'),
      'toetsbaarheid: “conkreet” kan hier niet. Toegestaan: concreet, procesafspraak, intentie. Bedoelde u “concreet”?',
    ],
    [
      'de status',
      set(zoetwater, 'verloop.0.status', 'klaar'),
      'verloop.0.status: “klaar” kan hier niet. Toegestaan: besproken, meegestuurd, aangekondigd, afgesproken, genomen, toegezegd, beschikt, loopt, deels-gereed, gereed, deels-nagekomen, nagekomen, bijgesteld, vervallen, onbekend.',
    ],
    [
      'een stap van een instrument',
      set(gebied, 'instrumenten.uitvoeringsagenda.0.stap', 'vastgestelt'),
      'instrumenten.uitvoeringsagenda.0.stap: “vastgestelt” kan hier niet',
    ],
    [
      'een hoofdletter te veel',
      set(kamerstuk, 'kamer', 'tk'),
      'kamer: “tk” kan hier niet. Toegestaan: TK, EK. Bedoelde u “TK”?',
    ],
  ])('noemt wat mag en wat er het meest op lijkt: %s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('bronnen', () => {
  test.each<Row>([
    [
      'een gebeurtenis zonder bron',
      set(zoetwater, 'verloop.0.bron', undefined),
      'zoetwater.json, verloop.0.bron: ontbreekt.',
    ],
    [
      'een afspraak zonder verloop',
      set(zoetwater, 'verloop', []),
      'zoetwater.json, verloop: heeft ten minste één waarde nodig.',
    ],
    [
      'een stap van een instrument zonder bron',
      set(gebied, 'instrumenten.uitvoeringsagenda.0.bron', undefined),
      'instrumenten.uitvoeringsagenda.0.bron: ontbreekt.',
    ],
    [
      'een cluster zonder bron',
      set(gebied, 'clusters.0.bron', undefined),
      'groene-hart.json, clusters.0.bron: ontbreekt.',
    ],
    [
      'een feit zonder bron',
      set(gebied, 'feiten.0.bronnen', []),
      'groene-hart.json, feiten.0.bronnen: heeft ten minste één waarde nodig.',
    ],
    [
      'een bron zonder alinea',
      set(zoetwater, 'verloop.0.bron.alinea', undefined),
      'zoetwater.json, verloop.0.bron.sectie: kan alleen samen met “alinea”.',
    ],
    [
      'een bron zonder onderdeel',
      set(zoetwater, 'verloop.0.bron.sectie', undefined),
      'zoetwater.json, verloop.0.bron.alinea: kan alleen samen met “sectie”.',
    ],
    [
      'een webadres zonder titel',
      set(zoetwater, 'verloop.1.bron', { url: 'https://www.example.nl/' }),
      'zoetwater.json, verloop.1.bron.titel: ontbreekt.',
    ],
    [
      'een fout in een naam van een veld',
      set(zoetwater, 'verloop.0.bron', { ...alineaBron(), plaats: 'onderaan' }),
      'zoetwater.json, verloop.0.bron.plaats: is een onbekend veld.',
    ],
    [
      'alleen een nummer als bron',
      set(zoetwater, 'verloop.0.bron', '34682-205'),
      'verloop.0.bron: “34682-205” moet een groep velden tussen { en } zijn.',
    ],
  ])('meldt %s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('webadressen', () => {
  test.each([
    ['een adres met http', 'http://www.example.nl/'],
    ['een adres met javascript', 'javascript:alert(1)'],
    ['een adres met javascript in hoofdletters', 'JavaScript:alert(1)'],
    ['een adres zonder https', 'www.example.nl'],
    ['een adres met een spatie', 'https://www.example.nl/een twee'],
    ['een los https', 'https://'],
    ['een adres binnen data:', 'data:text/html,x'],
  ])('weigert %s', (_, url) => {
    const site = set('data/provincies/fryslan.json', 'sites.0.url', url);
    const bron = set(zoetwater, 'verloop.1.bron.url', url);
    const expected = 'moet een volledig adres zijn dat met https:// begint.';
    expect(problemsAfter(site)).toEqual([
      expect.stringContaining(`data/provincies/fryslan.json, sites.0.url: “${url}” ${expected}`),
    ]);
    expect(problemsAfter(bron)).toEqual([
      expect.stringContaining(`${zoetwater}, verloop.1.bron.url: “${url}” ${expected}`),
    ]);
  });
});

describe('datums', () => {
  test.each([
    ['een dag die niet bestaat', '2025-02-30'],
    ['een maand die niet bestaat', '2025-13'],
    ['een kwartaal dat niet bestaat', '2025-Q5'],
    ['een periode die achteruit loopt', '2033/2028'],
    ['een dag in gewone woorden', '12 juni 2025'],
    ['een halve periode', '2025/'],
  ])('weigert %s', (_, datum) => {
    expect(problemsAfter(set(zoetwater, 'verloop.0.datum', datum))).toEqual([
      expect.stringContaining(
        `zoetwater.json, verloop.0.datum: “${datum}” is geen bestaande datum; schrijf 2025,`,
      ),
    ]);
  });

  test.each([
    ['2025-06', '2025-05'],
    ['2025-Q2', '2024'],
    ['2026/2027', '2025-12-31'],
  ])(
    'weigert een termijn die eindigt voordat hij begint: vanaf %s, uiterlijk %s',
    (vanaf, uiterlijk) => {
      const change = set(zoetwater, 'termijn', { tekst: 'snel', vanaf, uiterlijk });
      expect(problemsAfter(change)).toEqual([
        `${zoetwater}, termijn.uiterlijk: “${uiterlijk}” eindigt voordat hij begint: “uiterlijk” ligt voor “vanaf”.`,
      ]);
    },
  );

  test.each([
    ['2025-06', '2025'],
    ['2025', '2025-06'],
    ['2025-06-12', '2025-06-12'],
  ])('laat een termijn toe die elkaar overlapt: vanaf %s, uiterlijk %s', (vanaf, uiterlijk) => {
    expect(problemsAfter(set(zoetwater, 'termijn', { tekst: 'snel', vanaf, uiterlijk }))).toEqual(
      [],
    );
  });
});

describe('het blok boven een onderdeel van een brief', () => {
  test.each<Row>([
    [
      'ontbreekt',
      edit(water, '---\n', ''),
      'water.mdx, regel 1: begint niet met een blok tussen twee regels ---.',
    ],
    ['is geen YAML', edit(water, 'titel: "Water"', 'titel: "Water'), 'water.mdx, regel'],
    [
      'noemt een veld twee keer',
      edit(water, 'niveau: 3', 'niveau: 3\nniveau: 4'),
      'water.mdx, regel 5: heeft een veld dat al eerder in deze groep staat.',
    ],
    [
      'heeft een onbekend veld',
      edit(water, 'niveau: 3', 'niveau: 3\nlevel: 4'),
      'water.mdx, level: is een onbekend veld.',
    ],
    ['mist een veld', edit(water, 'niveau: 3\n', ''), 'water.mdx, niveau: ontbreekt.'],
    [
      'is een lijst',
      edit(water, 'titel: "Water"\nvolgorde: 2\nniveau: 3\nonder: "aanhef"', '- water'),
      'water.mdx: “["water"]” moet een groep velden tussen { en } zijn.',
    ],
  ])('%s', (_, change, expected) => {
    expect(problemsAfter(change)).toEqual([expect.stringContaining(expected)]);
  });
});
