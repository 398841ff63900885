import { describe, expect, test } from 'vitest';
import { proposeCorrection } from '../../../scripts/correct/correction.ts';
import { toContent } from '../../../scripts/propose/content.ts';
import { goodFiles, water, zoetwater } from '../../support/atlas.ts';
import { edit, set, toContentFiles } from '../../support/change.ts';

const files = goodFiles();
for (const change of [
  set(zoetwater, 'tekst', 'Het “water” van ’s-Hertogenbosch – en meer… Het loopt goed.'),
  set(zoetwater, 'toelichting', 'Een tweede alinea met uitleg.'),
  set(
    'data/themas/water.json',
    'uitleg',
    'Alles over sloten en rivieren, en over belangrijk water.',
  ),
  edit(water, 'themas="water"', 'themas="water"'),
]) {
  change(files);
}
const content = toContent(toContentFiles(files));
const day = '2999-12-31';

const page = 'https://atlas.example/afspraken/2024/zoetwater/';
const correct = (from: string, to: string, other: Partial<{ page: string; file: string }> = {}) =>
  proposeCorrection(content, { page, file: zoetwater, from, to, ...other }, day);
const textOf = ({ proposal }: ReturnType<typeof correct>) =>
  proposal?.files.map(({ text }) => text).join() ?? '';

describe('woorden die iemand van een pagina kopieerde', () => {
  test.each([
    ['met rechte aanhalingstekens', 'Het "water" van', 'Het "drinkwater" van'],
    ['met een rechte apostrof', "van 's-Hertogenbosch", "van 's-Gravenhage"],
    ['met een gewoon streepje', '’s-Hertogenbosch - en meer', '’s-Hertogenbosch - en minder'],
    ['met drie punten', 'en meer... Het', 'en minder... Het'],
    ['met aanhalingstekens eromheen', '“Het loopt goed.”', '“Het loopt prima.”'],
    ['met het cijfer van een noot', 'Het loopt goed.2', 'Het loopt prima.2'],
    ['met een noot tussen haken', 'Het loopt goed [2]', 'Het loopt prima [2]'],
    ['met dubbele spaties en regels', 'Het  loopt\ngoed.', 'Het loopt prima.'],
    ['als citaat', '> Het loopt goed.', '> Het loopt prima.'],
  ])('worden gevonden %s, en de rest houdt zijn vorm', (_, from, to) => {
    const { proposal, toPerson } = correct(from, to);
    expect({ toPerson, problems: proposal?.problems }).toEqual({ toPerson: [], problems: [] });
    const { tekst } = JSON.parse(proposal?.files[0]?.text ?? '{}');
    expect(tekst).not.toBe('Het “water” van ’s-Hertogenbosch – en meer… Het loopt goed.');
    expect(
      tekst
        .replace(/drinkwater|water/, '')
        .replace(/minder|meer/, '')
        .replace(/prima|goed/, '')
        .replace(/Gravenhage|Hertogenbosch/, ''),
    ).toBe('Het “” van ’s- – en … Het loopt .');
  });

  test('mogen twee alinea’s zijn, elk op haar eigen plaats', () => {
    const both = correct(
      'Het loopt goed.\n\nEen tweede alinea met uitleg.',
      'Het loopt prima.\n\nEen tweede alinea met meer uitleg.',
    );
    expect(textOf(both)).toContain('Het loopt prima.');
    expect(textOf(both)).toContain('Een tweede alinea met meer uitleg.');
  });

  test('zijn hele woorden als die er zijn', () => {
    const place = { page: 'https://atlas.example/themas/water/', file: '' };
    expect(textOf(correct('water', 'regen', place))).toContain('over belangrijk regen.');
  });

  test('worden verbeterd in het record waar ze uit komen, en dat staat erbij', () => {
    const { proposal } = correct('Alles over sloten en rivieren', 'Alles over vaarten en rivieren');
    expect(proposal?.files.map(({ file }) => file)).toEqual(['data/themas/water.json']);
    expect(proposal?.notes[0]?.text).toContain('woorden uit “Water” (/themas/water/)');
  });
});

describe('zonder voorstel', () => {
  test.each([
    [
      'twee keer dezelfde woorden',
      'Het loopt goed.',
      '“Het  loopt goed.”',
      'nieuw',
      'zijn dezelfde woorden',
    ],
    ['woorden die er vaker staan', 'Het', 'De', 'huidig', 'staat 2 keer in dit bestand'],
    [
      'korte woorden van een ander record',
      'sloten',
      'vaarten',
      'huidig',
      'maar in “Water” (/themas/water/)',
    ],
  ])('%s gaan terug', (_, from, to, field, says) => {
    const { proposal } = correct(from, to);
    expect(proposal?.problems).toEqual([
      expect.objectContaining({ field, message: expect.stringContaining(says) }),
    ]);
  });

  test.each([
    ['wat nergens staat', 'Dit schreef echt niemand.', 'x', 'in geen enkel bestand'],
    [
      'wat de atlas uitrekent',
      'Nog niemand heeft gezocht hoe dit verder ging',
      'Ik wel',
      'rekent de atlas uit, uit het veld “gezocht”',
    ],
    [
      'meer alinea’s dan er moeten staan',
      'Een.\n\nTwee.',
      'Een.\n\nTwee.\n\nDrie.',
      'meer of minder alinea’s',
    ],
  ])('gaat %s naar een mens', (_, from, to, says) => {
    const { proposal, toPerson } = correct(from, to);
    expect(proposal).toBeUndefined();
    expect(toPerson.join()).toContain(says);
  });
});

test.each([
  '../../package.json',
  'README.md',
  '.github/workflows/ci.yml',
  'data/themas/../water.json',
])('een bestand buiten de gegevens wordt geweigerd: %s', (file) => {
  expect(correct('a', 'b', { file }).proposal?.problems).toEqual([
    expect.objectContaining({ field: 'bestand', value: file }),
  ]);
});
