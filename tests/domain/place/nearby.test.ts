import { describe, expect, test } from 'vitest';
import { bordersNote, nearbyGebieden } from '#domain/place/nearby.ts';
import { afspraak, gebied, gemeente, regio } from '../../support/builders.ts';
import { type Change, registerAfter, write } from '../../support/change.ts';

const zekerheid = 'onbevestigd';
const changes: Change[] = [
  write(
    'data/gebieden/regio-leeuwarden.json',
    gebied({ naam: 'Regio Leeuwarden-Sneek', nummer: 2 }),
  ),
  write(
    'data/gebieden/lelylijn.json',
    gebied({ naam: 'Lelylijn', nummer: 3, provincies: [{ provincie: 'fryslan', zekerheid }] }),
  ),
  write(
    'data/gebieden/groningen-assen.json',
    gebied({
      naam: 'Groningen-Assen',
      nummer: 4,
      provincies: [
        { provincie: 'groningen', zekerheid },
        { provincie: 'fryslan', zekerheid },
      ],
    }),
  ),
  write(
    'data/gemeenten/groningen.json',
    gemeente('Groningen', { code: 'GM0014', provincie: 'groningen' }),
  ),
  write(
    'data/gebieden/zeehavens.json',
    gebied({
      naam: 'Groningen – Masterplan Zeehavens',
      officieleNaam: 'NOVEX-gebied Groningen',
      nummer: 5,
      aliassen: ['Groningen-Seaports', 'Midden-Groningen aan Zee'],
      provincies: [{ provincie: 'groningen', zekerheid }],
    }),
  ),
  write(
    'data/gemeenten/midden-groningen.json',
    gemeente('Midden-Groningen', { code: 'GM0016', provincie: 'groningen' }),
  ),
  write(
    'data/gemeenten/assen.json',
    gemeente('Assen', { code: 'GM0017', aliassen: ['Wad'], provincie: 'fryslan' }),
  ),
  write(
    'data/gebieden/kust.json',
    gebied({ naam: 'Kust', officieleNaam: 'Kust bij Wad', nummer: 6, aliassen: ['Assen aan Zee'] }),
  ),
  write('data/gemeenten/leeuw.json', gemeente('Leeuw', { code: 'GM0015' })),
  write('data/regios/twente.json', regio({ steden: ['Leeuwarden'] })),
  write(
    'content/afspraken/2024/leeuwarden.json',
    afspraak('Bouwen in Leeuwarden', { gebieden: ['regio-leeuwarden'], regios: ['twente'] }),
  ),
  write(
    'content/afspraken/2024/regio.json',
    afspraak('Bouwen', { gebieden: ['regio-leeuwarden'] }),
  ),
];
const { find } = registerAfter(...changes);

function nearbyOf(id: string): string[] {
  const node = find('gemeenten', id);
  return (node ? nearbyGebieden(node) : []).map(({ gebied: one, bears, zekerheid: sure }) =>
    [one.id, bears ? `heeft ${bears.name} in ${bears.within}` : 'zonder naam', sure].join(', '),
  );
}

describe('de gebieden bij een gemeente', () => {
  test('zijn alle gebieden van haar provincie, met hoe zeker dat is, die met haar naam voorop', () => {
    expect(nearbyOf('leeuwarden')).toEqual([
      'regio-leeuwarden, heeft Leeuwarden in Regio Leeuwarden-Sneek, bevestigd',
      'groene-hart, zonder naam, bevestigd',
      'groningen-assen, zonder naam, onbevestigd',
      'kust, zonder naam, bevestigd',
      'lelylijn, zonder naam, onbevestigd',
    ]);
  });

  test('noemen de naam waarin die van de gemeente staat, ook als dat niet hun eigen naam is', () => {
    expect(nearbyOf('assen').slice(0, 2)).toEqual([
      'groningen-assen, heeft Assen in Groningen-Assen, onbevestigd',
      'kust, heeft Wad in Kust bij Wad, bevestigd',
    ]);
  });

  test('heten niet naar een gemeente waarvan de naam maar een deel van een woord is', () => {
    expect(nearbyOf('leeuw')[0]).toBe('groene-hart, zonder naam, bevestigd');
  });

  test('heten naar een gemeente met de naam van haar provincie alleen als daar een andere gemeente aan vast staat', () => {
    expect(nearbyOf('groningen')).toEqual([
      'groningen-assen, heeft Groningen in Groningen-Assen, onbevestigd',
      'zeehavens, zonder naam, onbevestigd',
    ]);
  });
});

test.each([
  [[], 'De atlas kent de grenzen van deze gebieden niet.'],
  [['lelylijn'], 'De atlas kent de grenzen van deze gebieden niet.'],
  [
    ['kust', 'zeehavens'],
    'De atlas kent van een deel van deze gebieden de omtrek, maar de grenzen van Groningen niet.',
  ],
  [
    ['groningen-assen', 'zeehavens'],
    'De atlas kent van deze gebieden de omtrek, maar de grenzen van Groningen niet.',
  ],
])('met een omtrek van %j staat bij een gemeente: %s', (outlined, text) => {
  const node = find('gemeenten', 'groningen');
  expect(node && bordersNote(node, new Set(outlined))).toBe(text);
});
