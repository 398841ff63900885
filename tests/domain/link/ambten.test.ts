import { describe, expect, test } from 'vitest';
import { titleOf } from '#domain/register/ambt-title.ts';
import type { Partij } from '#schema/record/subject.ts';
import { zoetwater } from '../../support/atlas.ts';
import { partij, webBron } from '../../support/builders.ts';
import { foundAfter, registerAfter, set, write } from '../../support/change.ts';

type Ambt = NonNullable<Partij['ambten']>[number];

const kabinet = (naam: string, datum: string) =>
  partij(naam, { aangetreden: { datum, bron: webBron } });
const minister = (change: Partial<Ambt> = {}) =>
  partij('De minister', {
    soort: 'ambtsdrager',
    ambten: [
      {
        functie: 'minister',
        periode: { tekst: 'in 2023' },
        bron: webBron,
        inKabinet: 'een',
        ...change,
      },
    ],
  });

function titleOn(day: string, ambt: Partial<Ambt>, ...later: [string, string][]) {
  const { find } = registerAfter(
    write('data/partijen/een.json', kabinet('Kabinet een', '2022-01-10')),
    ...later.map(([id, datum]) =>
      write(`data/partijen/${id}.json`, kabinet(`Kabinet ${id}`, datum)),
    ),
    write('data/partijen/minister.json', minister(ambt)),
  );
  const [node] = find('partijen', 'minister')?.ambten ?? [];
  return node && titleOf(node, day);
}

describe('een ambt', () => {
  test.each<[string, string, string, Partial<Ambt>, [string, string][]]>([
    ['duurt nog, zolang er geen ander kabinet is', '2026-01-01', 'minister', {}, []],
    [
      'is voorbij als het volgende aantreedt',
      '2024-07-02',
      'toen minister',
      {},
      [['twee', '2024-07-02']],
    ],
    ['is dat de dag ervoor nog niet', '2024-07-01', 'minister', {}, [['twee', '2024-07-02']]],
    [
      'eindigt met het eerste kabinet erna, niet met een later',
      '2025-01-01',
      'toen minister',
      {},
      [
        ['drie', '2026-02-23'],
        ['twee', '2024-07-02'],
      ],
    ],
    [
      'eindigt eerder als een bron dat zegt',
      '2023-09-01',
      'toen minister',
      { einde: { datum: '2023-09-01', bron: webBron } },
      [['twee', '2024-07-02']],
    ],
    [
      'duurt langer als een bron dat zegt',
      '2025-01-01',
      'minister',
      { einde: { datum: '2026-02-23', bron: webBron } },
      [['twee', '2024-07-02']],
    ],
    [
      'zonder kabinet eindigt met geen kabinet',
      '2026-01-01',
      'minister',
      { inKabinet: undefined },
      [['twee', '2024-07-02']],
    ],
  ])('%s', (_, day, title, ambt, later) => {
    expect(titleOn(day, ambt, ...later)).toBe(title);
  });

  test('hoort bij een record dat een kabinet is', () => {
    expect(
      foundAfter(write('data/partijen/minister.json', minister({ inKabinet: 'rijk' }))),
    ).toMatchObject([{ rule: 'ambt/no-kabinet', field: 'ambten.0.inKabinet', value: 'rijk' }]);
  });
});

describe('wie een uitkomst moet leveren', () => {
  test('is een van haar partijen', () => {
    const { find } = registerAfter(set(zoetwater, 'verantwoordelijk', ['rijk']));
    const labels = find('afspraken', '2024/zoetwater')?.verantwoordelijk.map(({ id }) => id);
    expect(labels).toEqual(['rijk']);
  });

  test('kan geen ander zijn', () => {
    expect(foundAfter(set(zoetwater, 'verantwoordelijk', ['provincies']))).toMatchObject([
      { rule: 'ambt/not-in-partijen', field: 'verantwoordelijk.0', value: 'provincies' },
    ]);
  });

  test('is niet ingevuld als geen bron het zegt', () => {
    expect(registerAfter().find('afspraken', '2024/energie')?.verantwoordelijk).toEqual([]);
  });
});
