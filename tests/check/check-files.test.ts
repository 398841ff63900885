import { describe, expect, test } from 'vitest';
import { water } from '../support/atlas.ts';
import { afspraak, provincie, thema } from '../support/builders.ts';
import { type Change, problemsAfter, write } from '../support/change.ts';

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

test('een onderdeel van een brief blijft goed met regeleinden van Windows', () => {
  const change: Change = (files) => {
    files[water] = String(files[water]).replaceAll('\n', '\r\n');
  };
  expect(problemsAfter(change)).toEqual([]);
});
