/** Tables of mistakes in file names and JSON: longer than 250 lines because every mistake has a row with its message. */

import { describe, expect, test } from 'vitest';
import { water, zoetwater } from '../support/atlas.ts';
import { afspraak, provincie, thema } from '../support/builders.ts';
import { type Change, edit, foundAfter, problemsAfter, set, write } from '../support/change.ts';

type Row = [mistake: string, change: Change, ...expected: string[]];

describe('bestandsnamen', () => {
  test.each<Row>([
    [
      'twee namen die alleen in hoofdletters verschillen',
      write('data/themas/Water.json', thema('Nat', 3)),
      'data/themas/Water.json: “Water” is geen goede bestandsnaam',
      'data/themas/water.json: is dezelfde naam als data/themas/Water.json, op hoofdletters na.',
    ],
    [
      'een hoofdletter',
      write('data/themas/Bodem2.json', thema('Bodem', 3)),
      'Bodem2.json: “Bodem2” is geen goede bestandsnaam; gebruik kleine letters a–z, cijfers en streepjes.',
    ],
    [
      'een accent',
      write('data/themas/coördinatie.json', thema('Bodem', 3)),
      'coördinatie.json: “coördinatie” is geen goede bestandsnaam',
    ],
    [
      'een spatie',
      write('data/themas/de bodem.json', thema('Bodem', 3)),
      'de bodem.json: “de bodem” is geen goede bestandsnaam',
    ],
    [
      'een liggend streepje',
      write('data/themas/de_bodem.json', thema('Bodem', 3)),
      'de_bodem.json: “de_bodem” is geen goede bestandsnaam',
    ],
    [
      'een punt',
      write('data/themas/bodem.v2.json', thema('Bodem', 3)),
      'bodem.v2.json: “bodem.v2” is geen goede bestandsnaam',
    ],
    [
      'een map te diep',
      write('data/provincies/oud/drenthe.json', provincie('Drenthe')),
      'data/provincies/oud/drenthe.json: staat een map te diep; verwacht wordt data/provincies/….json.',
    ],
    [
      'een afspraak zonder map van de ronde',
      write('content/afspraken/los.json', afspraak('Los')),
      'content/afspraken/los.json: mist de map van de ronde; verwacht wordt content/afspraken/2024/….json.',
    ],
    [
      'een afspraak een map te diep',
      write('content/afspraken/2024/water/los.json', afspraak('Los')),
      'content/afspraken/2024/water/los.json: staat een map te diep; verwacht wordt content/afspraken/2024/….json.',
    ],
    [
      'een onderdeel zonder map van de ronde',
      write(
        'content/brieven/slot.mdx',
        '---\ntitel: "Slot"\nvolgorde: 1\nniveau: 2\n---\n\n<Alinea nr="1">\n\nTekst.\n\n</Alinea>\n',
      ),
      'content/brieven/slot.mdx: mist de map van de ronde; verwacht wordt content/brieven/2024/….mdx.',
    ],
  ])('weigert %s', (_, change, ...expected) => {
    expect(problemsAfter(change)).toEqual(expected.map((part) => expect.stringContaining(part)));
  });
});

describe('een bestand dat bij geen verzameling hoort', () => {
  const lost = 'hoort bij geen enkele verzameling en zou ongemerkt wegvallen.';

  test.each<Row>([
    [
      'in een map die niet bestaat',
      write('data/provincie/drenthe.json', {}),
      `data/provincie/drenthe.json: ${lost} Toegestaan: content/afspraken/2024/….json, `,
      'Bedoelde u “data/provincies”?',
    ],
    [
      'los in de map data',
      write('data/drenthe.json', {}),
      `data/drenthe.json: ${lost} Toegestaan: content/afspraken/2024/….json`,
    ],
    [
      'met een andere extensie',
      write('data/provincies/drenthe.yaml', 'naam: Drenthe'),
      `data/provincies/drenthe.yaml: ${lost} Toegestaan: data/provincies/….json.`,
    ],
    [
      'met hoofdletters in de extensie',
      write('data/provincies/drenthe.JSON', '{}'),
      `data/provincies/drenthe.JSON: ${lost} Toegestaan: data/provincies/….json.`,
    ],
    [
      'een .md naast een .mdx',
      write('content/brieven/2024/water.md', '# Water'),
      `content/brieven/2024/water.md: ${lost} Toegestaan: content/brieven/2024/….mdx.`,
    ],
    [
      'zonder extensie',
      write('data/provincies/.gitkeep', ''),
      `data/provincies/.gitkeep: ${lost} Toegestaan: data/provincies/….json.`,
    ],
  ])('%s', (_, change, ...parts) => {
    const lines = problemsAfter(change);
    expect(lines).toHaveLength(1);
    for (const part of parts) expect(lines[0]).toContain(part);
  });

  test('krijgt alleen een voorstel als dat iets anders is dan wat er staat', () => {
    expect(problemsAfter(write('data/provincies/drenthe.yaml', ''))[0]).not.toContain('Bedoelde u');
    expect(problemsAfter(write('content/brieven/2024/water.md', ''))[0]).not.toContain(
      'Bedoelde u',
    );
  });
});

describe('JSON', () => {
  const file = 'data/themas/bodem.json';

  test.each([
    ['een komma te veel', '{\n  "naam": "Bodem",\n}', 3, 1, 'Haal de komma vóór dit haakje weg'],
    [
      'een komma te weinig',
      '{\n  "naam": "Bodem"\n  "volgorde": 1\n}',
      3,
      3,
      'Zet een komma aan het einde van de regel erboven',
    ],
    [
      'een komma te weinig op een regel',
      '{ "naam": "Bodem" "volgorde": 1 }',
      1,
      19,
      'Hier ontbreekt een komma',
    ],
    [
      'een veld zonder waarde',
      '{\n  "naam": "Bodem",\n  "volgorde":\n}',
      4,
      1,
      'Hier hoort een waarde',
    ],
    ['een veld zonder dubbele punt', '{\n  "naam" "Bodem"\n}', 2, 10, 'hoort een dubbele punt'],
    [
      'een woord zonder aanhalingstekens',
      '{\n  "naam": Bodem\n}',
      2,
      11,
      'tekst tussen aanhalingstekens',
    ],
    ['enkele aanhalingstekens', "{\n  'naam': 1\n}", 2, 3, 'rechte dubbele aanhalingstekens'],
    ['krulaanhalingstekens', '{\n  “naam”: 1\n}', 2, 3, 'rechte dubbele aanhalingstekens'],
    [
      'een aanhalingsteken in een tekst',
      '{\n  "naam": "De "Bodem" zelf"\n}',
      2,
      16,
      'schrijf “ en ”',
    ],
    [
      'een aanhalingsteken vergeten aan het eind',
      '{\n  "naam": "Bodem,\n  "volgorde": 1\n}',
      2,
      11,
      'begint en eindigt met een aanhalingsteken, op één regel',
    ],
    ['een haakje vergeten aan het eind', '{\n  "naam": "Bodem"\n', 3, 1, 'houdt te vroeg op'],
    ['een haakje te veel', '{\n  "naam": "Bodem"\n}\n}', 4, 1, 'na het laatste haakje'],
    ['een opmerking', '{\n  // de naam\n  "naam": "Bodem"\n}', 2, 3, 'kan geen opmerking staan'],
    ['een verkeerd haakje', '{\n  "aliassen": ["a"}\n}', 2, 19, 'hoort niet bij het haakje'],
    ['een onbekende escape', '{\n  "naam": "Bo\\dem"\n}', 2, 11, 'haal die weg'],
    ['een tab in een tekst', '{\n  "naam": "Bo\tdem"\n}', 2, 11, 'maak er een spatie van'],
    ['een getal met een nul ervoor', '{\n  "volgorde": 01\n}', 2, 15, 'een 0 te veel'],
    ['een woord met een hoofdletter', '{\n  "zonderKop": True\n}', 2, 16, 'in kleine letters'],
    ['een leeg bestand', '', 1, 1, 'Het bestand is leeg'],
    [
      'regeleinden van Windows',
      '{\r\n  "naam": "Bodem",\r\n}',
      3,
      1,
      'Haal de komma vóór dit haakje weg',
    ],
  ])(
    'met %s: noemt de regel en het teken, en hoe u het verbetert',
    (_, text, line, column, advice) => {
      expect(foundAfter(write(file, text))).toEqual([
        {
          file,
          line,
          column,
          message: 'is hier geen geldige JSON',
          rule: expect.stringMatching(/^json\//),
          advice: expect.stringContaining(advice),
        },
      ]);
    },
  );

  test('met een veld dat twee keer staat: het eerste zou ongemerkt wegvallen', () => {
    const change = edit(
      'data/themas/water.json',
      '"volgorde": 1',
      '"volgorde": 1,\n  "volgorde": 1',
    );
    expect(problemsAfter(change)).toEqual([
      'data/themas/water.json, volgorde: heeft een veld dat al eerder in deze groep staat.',
    ]);
  });

  test('met een veld dat twee keer staat, een keer in codes geschreven', () => {
    const change = edit(
      'data/themas/water.json',
      '"volgorde": 1',
      '"volgorde": 1,\n  "\\u0076olgorde": 1',
    );
    expect(problemsAfter(change)).toEqual([
      'data/themas/water.json, volgorde: heeft een veld dat al eerder in deze groep staat.',
    ]);
  });

  test('met hetzelfde veld in twee verschillende groepen is goed', () => {
    expect(problemsAfter(set(zoetwater, 'verloop.2', undefined))).toEqual([]);
  });

  test.each([
    ['een lijst', '[]', '“[]”'],
    ['een getal', '12', '“12”'],
    ['null', 'null', '“null”'],
  ])('die %s is in plaats van een record', (_, text, shown) => {
    expect(problemsAfter(write(file, text))).toEqual([
      `${file}: ${shown} moet een groep velden tussen { en } zijn.`,
    ]);
  });

  test('die dieper genest is dan twaalf niveaus', () => {
    const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
    const field = 'aliassen.0.0.0.0.0.0.0.0.0.0.0';
    expect(
      problemsAfter(edit('data/themas/water.json', '"aliassen": []', `"aliassen": ${deep(12)}`)),
    ).toEqual([`data/themas/water.json, ${field}: is dieper genest dan 12 niveaus.`]);
    expect(
      problemsAfter(edit('data/themas/water.json', '"aliassen": []', `"aliassen": ${deep(11)}`)),
    ).toEqual([expect.stringContaining('moet tekst zijn')]);
  });
});

test('een onderdeel van een brief blijft goed met regeleinden van Windows', () => {
  const change: Change = (files) => {
    files[water] = String(files[water]).replaceAll('\n', '\r\n');
  };
  expect(problemsAfter(change)).toEqual([]);
});
