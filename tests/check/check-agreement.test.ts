import { describe, expect, test } from 'vitest';
import { water, zoetwater } from '../support/atlas.ts';
import { dossier, kamerstuk, partij, ronde, thema, webBron } from '../support/builders.ts';
import { type Change, edit, problemsAfter, set, write } from '../support/change.ts';

type Row = [mistake: string, change: Change, ...expected: string[]];

describe('gegevens die elkaar tegenspreken', () => {
  test.each<Row>([
    [
      'een afspraak in de map van een andere ronde',
      set(zoetwater, 'ronde', '2023'),
      `${zoetwater}, ronde: “2023” moet 2024 zijn, zoals de map van het bestand.`,
    ],
    [
      'een ronde met een ander jaar dan haar bestand',
      set('data/rondes/2023.json', 'jaar', 2022),
      'data/rondes/2023.json, jaar: “2022” moet 2023 zijn, zoals de bestandsnaam.',
    ],
    [
      'een brief van twee rondes',
      write('data/rondes/2025.json', ronde(2025, { brief: '34682-205' })),
      'data/rondes/2025.json, brief: “34682-205” is al de brief van ronde 2024.',
    ],
    [
      'een provincie in twee landsdelen',
      set('data/rondes/2024.json', 'indeling.1', {
        landsdeel: 'oost',
        provincies: ['fryslan'],
        zekerheid: 'afgeleid',
      }),
      'data/rondes/2024.json, indeling.1: “fryslan” staat in twee landsdelen van dezelfde ronde.',
    ],
    [
      'een onderdeel met een plaats die al bezet is',
      edit(water, 'volgorde: 2', 'volgorde: 1'),
      `${water}, volgorde: “1” moet 2 zijn: de onderdelen van een brief tellen door vanaf 1.`,
    ],
    [
      'een onderdeel van een ronde die er niet is',
      write(
        'content/brieven/2022/slot.mdx',
        '---\ntitel: "Slot"\nvolgorde: 1\nniveau: 2\n---\n\n<Alinea nr="1">\n\nTekst.\n\n</Alinea>\n',
      ),
      'content/brieven/2022/slot.mdx, map: “2022” staat nog niet in de atlas als ronde.',
    ],
    [
      'een afspraak die met zichzelf verwant is',
      set(zoetwater, 'verwant', ['2024/zoetwater']),
      `${zoetwater}, verwant: “2024/zoetwater” verwijst naar zichzelf.`,
    ],
    [
      'twee partijen voor één provincie',
      write('data/partijen/friesland.json', partij('Friesland', { provincie: 'fryslan' })),
      'data/partijen/provincie-fryslan.json, provincie: “fryslan” hoort al bij partij friesland.',
    ],
    [
      'een kamerstuk met een ander nummer dan zijn bestand',
      set('data/kamerstukken/34682-173.json', 'nr', '174'),
      'data/kamerstukken/34682-173.json, nr: “174” past niet bij de bestandsnaam: die hoort 34682-174 te zijn.',
    ],
    [
      'een kamerstuk met een ander documentnummer dan zijn bestand',
      set('data/kamerstukken/2024d00001.json', 'documentnummer', '2024D00002'),
      'data/kamerstukken/2024d00001.json, nr: past niet bij de bestandsnaam: die hoort 2024d00002 te zijn.',
    ],
    [
      'een dossier met een ander nummer dan zijn bestand',
      write('data/dossiers/36600-a.json', dossier('36600')),
      'data/dossiers/36600-a.json, nummer: “36600” past niet bij de bestandsnaam: die hoort 36600 te zijn.',
    ],
    [
      'een stuk en een dossier op hetzelfde adres',
      (files) => {
        write('data/dossiers/34682-a.json', dossier('34682', 'A'))(files);
        write('data/kamerstukken/34682-a.json', kamerstuk('A', { kamer: 'EK' }))(files);
      },
      'data/kamerstukken/34682-a.json: krijgt hetzelfde adres als data/dossiers/34682-a.json: /kamerstukken/34682-a/.',
    ],
  ])('%s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });
});

describe('een ronde met iets wat niet kan', () => {
  const file = 'data/rondes/2024.json';
  const inYear = (index: number, datum: string) =>
    `${file}, data.${index}: “${datum}” valt niet in 2024, het jaar van de ronde; toegestaan zijn dagen van 1 januari 2024 tot en met 31 december 2024.`;
  const twice = (datum: string, other: string) =>
    `${file}, data.1: “${datum}” staat al in data.0 (“${other}”); elke overlegdag staat er één keer.`;
  /** A letter of that day, and outcomes that rest on another source: else it would tell of what came after it. */
  const dated =
    (datum: string): Change =>
    (files) => {
      set('data/kamerstukken/34682-205.json', 'datum', datum)(files);
      for (const file of [zoetwater, 'content/afspraken/2024/energie.json'])
        set(file, 'verloop.0.bron', webBron)(files);
    };
  const noBewindspersoon = (id: string, hint = '') =>
    `${file}, kabinet.partijen.1: “${id}” is geen bewindspersoon; toegestaan is een partij van de soort “ambtsdrager” onder een ministerie of het Rijk.${hint}`;
  const inKabinet = (partijen: string[]) => set(file, 'kabinet.partijen', partijen);

  test.each<Row>([
    [
      'een overlegdag in een ander jaar',
      set(file, 'data', ['2024-11-06', '2025-11-07']),
      inYear(1, '2025-11-07'),
    ],
    [
      'een overleg dat doorloopt in het volgende jaar',
      set(file, 'data', ['2024-11-06', '2024-12-31/2025-01-02']),
      inYear(1, '2024-12-31/2025-01-02'),
    ],
    ['een ander jaar als overlegdag', set(file, 'data', ['2024-11-06', '2023']), inYear(1, '2023')],
    [
      'twee keer dezelfde dag',
      set(file, 'data', ['2024-11-06', '2024-11-06']),
      twice('2024-11-06', '2024-11-06'),
    ],
    [
      'een dag die ook in een reeks dagen zit',
      set(file, 'data', ['2024-11-06/2024-11-07', '2024-11-07']),
      twice('2024-11-07', '2024-11-06/2024-11-07'),
    ],
    [
      'twee keer dezelfde maand',
      set(file, 'data', ['2024-11', '2024-11']),
      twice('2024-11', '2024-11'),
    ],
    [
      'een brief van vóór het overleg',
      dated('2024-11-05'),
      `${file}, brief: “34682-205” is van 5 november 2024, vóór het eerste overleg (6 november 2024); een brief met de uitkomsten is van die dag of later.`,
    ],
    [
      'een brief van een maand die al om was',
      dated('2024-10'),
      `${file}, brief: “34682-205” is van oktober 2024, vóór het eerste overleg (6 november 2024); een brief met de uitkomsten is van die dag of later.`,
    ],
    [
      'een ministerie namens het kabinet',
      (files) => {
        write(
          'data/partijen/ministerie.json',
          partij('Ministerie', { soort: 'ministerie' }),
        )(files);
        inKabinet(['minister', 'ministerie'])(files);
      },
      noBewindspersoon('ministerie'),
    ],
    [
      'een Kamerlid namens het kabinet',
      (files) => {
        write(
          'data/partijen/tweede-kamer.json',
          partij('Tweede Kamer', { soort: 'parlement' }),
        )(files);
        write(
          'data/partijen/lid.json',
          partij('Lid', { soort: 'ambtsdrager', onderdeelVan: 'tweede-kamer' }),
        )(files);
        inKabinet(['minister', 'lid'])(files);
      },
      noBewindspersoon('lid'),
    ],
  ])('%s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test.each<[string, Change]>([
    ['een brief van de eerste dag zelf', dated('2024-11-06')],
    ['een brief waarvan alleen de maand of het jaar bekend is', dated('2024-11')],
    [
      'een dag naast de maand waarin hij valt: meer zegt de bron niet',
      set(file, 'data', ['2024-11', '2024-11-06']),
    ],
    [
      'een minister onder het kabinet, en een onder een ministerie',
      (files) => {
        write(
          'data/partijen/ministerie.json',
          partij('Ministerie', { soort: 'ministerie' }),
        )(files);
        write(
          'data/partijen/een.json',
          partij('Eerste', { soort: 'ambtsdrager', onderdeelVan: 'ministerie' }),
        )(files);
        write(
          'data/partijen/twee.json',
          partij('Tweede', { soort: 'ambtsdrager', onderdeelVan: 'rijk' }),
        )(files);
        inKabinet(['een', 'twee'])(files);
      },
    ],
  ])('wel goed is %s', (_, change) => {
    expect(problemsAfter(change)).toEqual([]);
  });
});

describe('twee keer dezelfde naam', () => {
  test.each<Row>([
    [
      'twee afspraken',
      set('content/afspraken/2024/energie.json', 'titel', 'zoetwater'),
      `${zoetwater}, titel: “Zoetwater” is dezelfde naam als in content/afspraken/2024/energie.json; maak ze verschillend.`,
    ],
    [
      'twee provincies',
      set('data/provincies/groningen.json', 'naam', 'Fryslân'),
      'data/provincies/groningen.json, naam: “Fryslân” is dezelfde naam als in data/provincies/fryslan.json; maak ze verschillend.',
    ],
    [
      'twee thema’s, op hoofdletters na',
      write('data/themas/wateren.json', thema('WATER', 3)),
      'data/themas/wateren.json, naam: “WATER” is dezelfde naam als in data/themas/water.json; maak ze verschillend.',
    ],
  ])('%s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test('mag bij records van een andere soort', () => {
    expect(problemsAfter(set('data/programmas/novi.json', 'naam', 'Water'))).toEqual([]);
  });
});
