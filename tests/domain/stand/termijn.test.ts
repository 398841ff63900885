import { describe, expect, test } from 'vitest';
import { mijlpalenOf } from '#domain/mijlpalen/mijlpaal.ts';
import { groupByTermijn } from '#domain/overview/grouping.ts';
import { standOf } from '#domain/stand/stand.ts';
import { sourcedStand } from '#domain/stand/stand-text.ts';
import { comingUp, overdue } from '#domain/stand/upcoming.ts';
import { webBron } from '../../support/builders.ts';
import { tell } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
const postponed = {
  datum: '2025-01-29',
  gebeurtenis: 'uitgesteld',
  status: 'bijgesteld',
  termijn: { tekst: 'eind mei 2025', uiterlijk: '2025-05' },
  bron: { ...webBron, titel: 'Bericht over het uitstel' },
} as const;

describe('een termijn die verschoof', () => {
  const node = tell({ verloop: [agreed, postponed], uiterlijk: '2025-Q1' });
  const uiterlijk = (asOf: string) => standOf(node, asOf).termijn?.termijn.uiterlijk;

  test('is tot die dag de oude, en daarna de nieuwe', () => {
    expect(uiterlijk('2025-01-28')).toBe('2025-Q1');
    expect(uiterlijk('2025-01-29')).toBe('2025-05');
  });

  test('is pas verstreken als de nieuwe voorbij is', () => {
    expect(standOf(node, '2025-05-31')).toMatchObject({ coming: true, overdue: false });
    expect(standOf(node, '2025-06-01')).toMatchObject({ coming: false, overdue: true });
    expect(comingUp([node], '2025-05-01')).toEqual([node]);
    expect(overdue([node], '2025-06-01')).toEqual([node]);
    expect(sourcedStand(node, standOf(node, '2025-06-01'))[1]?.tekst).toBe(
      'De termijn (uiterlijk mei 2025) is verstreken.',
    );
  });

  test('noemt de bron die haar verschoof', () => {
    const running = sourcedStand(node, standOf(node, '2025-05-01')).at(-1);
    expect(running?.tekst).toBe('De termijn loopt nog: uiterlijk mei 2025.');
    expect(running?.bronnen).toMatchObject([{ titel: 'Bericht over het uitstel' }]);
  });

  test('staat twee keer bij de mijlpalen, en van de oude staat er dat zij verschoof', () => {
    const termijnen = mijlpalenOf([node], '2025-05-01').filter(({ kind }) => kind === 'termijn');
    expect(termijnen.map(({ datum, outcome }) => [datum, outcome])).toEqual([
      ['2025-Q1', 'verschoven'],
      ['2025-05', 'open'],
    ]);
  });

  test('verstrijkt ook als het bericht dat haar verschoof van een heel jaar is', () => {
    const yearly = tell({ verloop: [agreed, { ...postponed, datum: '2025' }] });
    expect(standOf(yearly, '2026-01-01').overdue).toBe(true);
  });

  test('kan ook de eerste zijn', () => {
    const other = tell({ verloop: [agreed, postponed] });
    expect(groupByTermijn([other], '2025-01-01')).toEqual([]);
    expect(groupByTermijn([other], '2025-06-01').map(({ jaar }) => jaar)).toEqual(['2025']);
  });
});
