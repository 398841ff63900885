import { describe, expect, test } from 'vitest';
import type { AfspraakNode } from '#domain/register/model.ts';
import { addressesOf } from '#exports/address/address.ts';
import { selectionCalendar } from '#exports/calendar/selection-calendar.ts';
import type { SelectionKind } from '#exports/selections/selection.ts';
import { tell } from '../../support/story.ts';

const agreed = { datum: '2024-11-12', gebeurtenis: 'vastgelegd', status: 'afgesproken' } as const;
const delayed = {
  datum: '2025-06-12',
  gebeurtenis: 'uitgesteld',
  status: 'loopt',
  termijn: { tekst: 'uiterlijk eind 2027', uiterlijk: '2027' },
} as const;
const addresses = addressesOf(new URL('https://www.example.nl/'), '/');

function entriesOf(
  afspraken: AfspraakNode[],
  asOf = '2026-01-01',
  kind: SelectionKind = 'uitkomst',
) {
  const selection = { kind, label: 'Zoetwater', path: '/x/', afspraken, own: [], papers: [] };
  return selectionCalendar(selection, asOf, addresses).entries;
}

function termijnOf(afspraak: AfspraakNode, asOf?: string) {
  const found = entriesOf([afspraak], asOf).filter(({ category }) => category === 'Termijn');
  expect(found).toHaveLength(1);
  return found[0];
}

describe('de agenda van een selectie', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q2', '2026-04-01', '2026-06-30'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-01/2026-06', '2026-01-01', '2026-06-30'],
    ['2026-03-01', '2026-03-01', '2026-03-01'],
  ])('heeft bij een termijn in %s alle dagen van %s tot en met %s', (uiterlijk, first, last) => {
    expect(termijnOf(tell({ verloop: [agreed], uiterlijk }))).toMatchObject({ first, last });
  });

  test('verschuift een termijn die later werd, en verdubbelt haar niet', () => {
    const before = termijnOf(tell({ verloop: [agreed], uiterlijk: '2026' }));
    const after = termijnOf(tell({ verloop: [agreed, delayed], uiterlijk: '2026' }));
    expect(after).toMatchObject({ uid: before?.uid, first: '2027-01-01', sequence: 1 });
    expect(after?.stamp).toBe('2025-06-12');
    expect(before?.stamp).toBe('2024-11-12');
  });

  test('is op elke dag waarop zij wordt gebouwd dezelfde', () => {
    const afspraak = tell({ verloop: [agreed], uiterlijk: '2026' });
    expect(entriesOf([afspraak], '2025-01-01')).toEqual(entriesOf([afspraak], '2029-01-01'));
  });
});
