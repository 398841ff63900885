import { describe, expect, test } from 'vitest';
import { water, zoetwater } from '../atlas.ts';
import { dossier, kamerstuk, partij, ronde, thema } from '../builders.ts';
import { type Change, edit, problemsAfter, set, write } from '../change.ts';

type Row = [mistake: string, change: Change, ...expected: string[]];

describe('gegevens die elkaar tegenspreken', () => {
  test.each<Row>([
    ['een afspraak in de map van een andere ronde', set(zoetwater, 'ronde', '2023'), `${zoetwater}, ronde: “2023” moet 2024 zijn, zoals de map van het bestand.`],
    ['een ronde met een ander jaar dan haar bestand', set('data/rondes/2023.json', 'jaar', 2022), 'data/rondes/2023.json, jaar: “2022” moet 2023 zijn, zoals de bestandsnaam.'],
    ['een brief van twee rondes', write('data/rondes/2025.json', ronde(2025, { brief: '34682-205' })), 'data/rondes/2025.json, brief: “34682-205” is al de brief van ronde 2024.'],
    ['een provincie in twee landsdelen', set('data/rondes/2024.json', 'indeling.1', { landsdeel: 'oost', provincies: ['fryslan'], zekerheid: 'afgeleid' }), 'data/rondes/2024.json, indeling.1: “fryslan” staat in twee landsdelen van dezelfde ronde.'],
    ['een onderdeel met een plaats die al bezet is', edit(water, 'volgorde: 2', 'volgorde: 1'), `${water}, volgorde: “1” moet 2 zijn: de onderdelen van een brief tellen door vanaf 1.`],
    ['een onderdeel van een ronde die er niet is', write('content/brieven/2022/slot.mdx', '---\ntitel: "Slot"\nvolgorde: 1\nniveau: 2\n---\n\n<Alinea nr="1">\n\nTekst.\n\n</Alinea>\n'), 'content/brieven/2022/slot.mdx, map: “2022” bestaat niet als ronde. Bedoelde u “2023”?'],
    ['een afspraak die met zichzelf verwant is', set(zoetwater, 'verwant', ['2024/zoetwater']), `${zoetwater}, verwant: “2024/zoetwater” verwijst naar zichzelf.`],
    ['twee partijen voor één provincie', write('data/partijen/friesland.json', partij('Friesland', { provincie: 'fryslan' })), 'data/partijen/provincie-fryslan.json, provincie: “fryslan” hoort al bij partij friesland.'],
    ['een kamerstuk met een ander nummer dan zijn bestand', set('data/kamerstukken/34682-173.json', 'nr', '174'), 'data/kamerstukken/34682-173.json, nr: “174” past niet bij de bestandsnaam: die hoort 34682-174 te zijn.'],
    ['een kamerstuk met een ander documentnummer dan zijn bestand', set('data/kamerstukken/2024d00001.json', 'documentnummer', '2024D00002'), 'data/kamerstukken/2024d00001.json, nr: past niet bij de bestandsnaam: die hoort 2024d00002 te zijn.'],
    ['een dossier met een ander nummer dan zijn bestand', write('data/dossiers/36600-a.json', dossier('36600')), 'data/dossiers/36600-a.json, nummer: “36600” past niet bij de bestandsnaam: die hoort 36600 te zijn.'],
    ['een stuk en een dossier op hetzelfde adres', (files) => {
      write('data/dossiers/34682-a.json', dossier('34682', 'A'))(files);
      write('data/kamerstukken/34682-a.json', kamerstuk('A', { kamer: 'EK' }))(files);
    }, 'data/kamerstukken/34682-a.json: krijgt hetzelfde adres als data/dossiers/34682-a.json: /kamerstukken/34682-a/.'],
  ])('%s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });
});

describe('twee keer dezelfde naam', () => {
  test.each<Row>([
    ['twee afspraken', set('content/afspraken/2024/energie.json', 'titel', 'zoetwater'), `${zoetwater}, titel: “Zoetwater” is dezelfde naam als in content/afspraken/2024/energie.json; maak ze verschillend.`],
    ['twee provincies', set('data/provincies/groningen.json', 'naam', 'Fryslân'), 'data/provincies/groningen.json, naam: “Fryslân” is dezelfde naam als in data/provincies/fryslan.json; maak ze verschillend.'],
    ['twee thema’s, op hoofdletters na', write('data/themas/wateren.json', thema('WATER', 3)), 'data/themas/wateren.json, naam: “WATER” is dezelfde naam als in data/themas/water.json; maak ze verschillend.'],
  ])('%s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected);
  });

  test('mag bij records van een andere soort', () => {
    expect(problemsAfter(set('data/programmas/novi.json', 'naam', 'Water'))).toEqual([]);
  });
});
