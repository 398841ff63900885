import { describe, expect, test } from 'vitest';
import { nearbyGebieden, regionalAfspraken } from '#domain/nearby.ts';
import { afspraak, gebied, gemeente, regio } from '../builders.ts';
import { type Change, registerAfter, write } from '../change.ts';

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
      provincies: [{ provincie: 'groningen', zekerheid }],
    }),
  ),
  write(
    'data/gemeenten/groningen.json',
    gemeente('Groningen', { code: 'GM0014', provincie: 'groningen' }),
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
  return (node ? nearbyGebieden(node) : []).map(
    ({ gebied: one, bearsName, zekerheid: sure }) => `${one.id} ${bearsName} ${sure}`,
  );
}

describe('de gebieden bij een gemeente', () => {
  test('zijn alle gebieden van haar provincie, met hoe zeker dat is, die met haar naam voorop', () => {
    expect(nearbyOf('leeuwarden')).toEqual([
      'regio-leeuwarden true bevestigd',
      'groene-hart false bevestigd',
      'lelylijn false onbevestigd',
    ]);
  });

  test('heten niet naar een gemeente waarvan de naam maar een deel van een woord is', () => {
    expect(nearbyOf('leeuw')[0]).toBe('groene-hart false bevestigd');
  });

  test('heten niet naar een gemeente met de naam van haar provincie: het kan de provincie zijn', () => {
    expect(nearbyOf('groningen')).toEqual(['groningen-assen false onbevestigd']);
  });
});

test('uitkomsten over de regio zijn die van haar regio’s en van gebieden met haar naam, zonder die haar noemen', () => {
  const node = find('gemeenten', 'leeuwarden');
  expect(node?.afspraken.map(({ id }) => id)).toEqual(['2024/leeuwarden']);
  expect((node ? regionalAfspraken(node) : []).map(({ id }) => id)).toEqual([
    '2024/zoetwater',
    '2024/regio',
  ]);
});
