import { describe, expect, test } from 'vitest';
import type { Mijlpaal } from '#domain/mijlpalen/mijlpaal.ts';
import { newsOf } from '#domain/mijlpalen/news.ts';

function mijlpaal(datum: string, what: string, change: Partial<Mijlpaal> = {}): Mijlpaal {
  return {
    datum,
    first: datum,
    last: datum,
    kind: 'gebeurtenis',
    what,
    label: 'Zoetwater',
    path: '/afspraken/2024/zoetwater/',
    status: undefined,
    outcome: undefined,
    past: true,
    bron: undefined,
    members: [],
    ...change,
  };
}

describe('wat er het laatst gebeurde', () => {
  test('staat met het nieuwste eerst, zonder termijnen en zonder wat nog komt', () => {
    const news = newsOf(
      [
        mijlpaal('2024-11-12', 'Vastgelegd'),
        mijlpaal('2025-06-01', 'Termijn', { kind: 'termijn' }),
        mijlpaal('2025-09-26', 'Ontwerp', { kind: 'stap', path: '/programmas/nota-ruimte/' }),
        mijlpaal('2031-01-01', 'Gestart', { past: false }),
      ],
      10,
    );
    expect(news.map(({ key }) => key)).toEqual(['2025-09-26-ontwerp', '2024-11-12-vastgelegd']);
  });

  test('houdt zijn naam als er later iets bij komt, ook als er twee dingen op één dag waren', () => {
    const days = [
      mijlpaal('2024-11-12', 'Vastgelegd'),
      mijlpaal('2024-11-12', 'Voortgang gemeld'),
      mijlpaal('2024-11-12', 'Voortgang gemeld'),
    ];
    const keys = newsOf(days, 10).map(({ key }) => key);
    expect(keys).toEqual([
      '2024-11-12-voortgang-gemeld-2',
      '2024-11-12-voortgang-gemeld',
      '2024-11-12-vastgelegd',
    ]);
    const later = newsOf([...days, mijlpaal('2025-01-01', 'Gestart')], 2).map(({ key }) => key);
    expect(later).toEqual(['2025-01-01-gestart', '2024-11-12-voortgang-gemeld-2']);
  });
});
