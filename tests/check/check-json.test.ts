import { describe, expect, test } from 'vitest';
import { zoetwater } from '../support/atlas.ts';
import { edit, foundAfter, problemsAfter, set, write } from '../support/change.ts';

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
