import { describe, expect, test } from 'vitest';
import { water, zoetwater } from '../support/atlas.ts';
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
