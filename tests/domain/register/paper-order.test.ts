import { describe, expect, test } from 'vitest';
import { newestFirst, orderDossiers, papersIn } from '#domain/register/paper-order.ts';
import { dossier, kamerstuk } from '../../support/builders.ts';
import { registerAfter, write } from '../../support/change.ts';

const { find, dossiers, kamerstukken } = registerAfter(
  write('data/dossiers/27625.json', dossier('27625')),
  write('data/dossiers/32847.json', dossier('32847')),
  write('data/kamerstukken/34682-50.json', kamerstuk('50', { datum: '2020-06-25' })),
  write('data/kamerstukken/34682-228.json', kamerstuk('228', { datum: '2025-06-12' })),
  write(
    'data/kamerstukken/27625-9.json',
    kamerstuk('9', { dossiers: ['27625'], datum: '2026-01-13' }),
  ),
  write(
    'data/kamerstukken/32847-7.json',
    kamerstuk('7', { dossiers: ['32847', '34682'], datum: '2026-02-01' }),
  ),
);
const ids = (nodes: readonly { id: string }[]) => nodes.map(({ id }) => id);

describe('de volgorde van Kamerstukken', () => {
  test('is de nieuwste eerst, en wat geen dag heeft achteraan', () => {
    const order = ids(newestFirst(kamerstukken));
    expect(order.slice(0, 2)).toEqual(['32847-7', '27625-9']);
    const undated = kamerstukken.filter(({ data }) => data.datum === undefined).length;
    const last = newestFirst(kamerstukken).slice(order.length - undated);
    expect(last.every(({ data }) => data.datum === undefined)).toBe(true);
  });

  test('heeft in een dossier de eigen nummers voor die van een ander dossier', () => {
    const own = find('dossiers', '34682');
    const order = own ? ids(papersIn(own)) : [];
    expect(order[0]).toBe('34682-228');
    expect(order.at(-1)).toBe('32847-7');
    expect(order).toHaveLength(own?.kamerstukken.length ?? -1);
  });

  test('heeft het dossier van de brieven vooraan, en dan het dossier met het nieuwste stuk', () => {
    expect(ids(orderDossiers(dossiers)).slice(0, 3)).toEqual(['34682', '32847', '27625']);
  });
});
