import { describe, expect, test } from 'vitest';
import { filtersWithin, searchPath } from '#layouts/list-filters.ts';
import { readState } from '#search/typed/state.ts';
import { makeCorpus } from '../../bench/corpus/corpus.ts';
import { registerOf } from '../support/change.ts';

const asOf = '2026-07-01';
const register = registerOf(makeCorpus({ afspraken: 120, rondes: 4 }));
const thema = register.themas.find(({ afspraken }) => afspraken.length > 10);
if (!thema) throw new Error('geen thema met genoeg uitkomsten');
const { afspraken, label } = thema;

describe('de keuzes bij een lijst', () => {
  const groups = filtersWithin(afspraken, { thema: label }, register, asOf, ['provincie']);

  test('bieden niet wat de lijst al kiest, en niet wat de pagina anders biedt', () => {
    const names = groups.map(({ name }) => name);
    expect(names).toContain('status');
    expect(names).not.toContain('thema');
    expect(names).not.toContain('provincie');
  });

  test('houden de keuze van de lijst vast', () => {
    for (const { name, entries } of groups)
      for (const { path } of entries) {
        const { filters } = readState(path.slice(path.indexOf('?')));
        expect(filters.thema).toHaveLength(1);
        expect(filters[name]).toHaveLength(1);
      }
  });

  test('zijn er niet bij een lijst die in één keer te lezen is', () => {
    expect(filtersWithin(afspraken.slice(0, 5), { thema: label }, register, asOf)).toEqual([]);
  });
});

test('het adres in de zoeker kiest de soorten erbij, behalve waar alleen uitkomsten iets van hebben', () => {
  const soortenIn = (path: string) => readState(path.slice(path.indexOf('?'))).filters.soort ?? [];
  expect(soortenIn(searchPath({ thema: label }, afspraken)).length).toBeGreaterThan(1);
  expect(soortenIn(searchPath({ thema: label, status: 'Loopt' }, afspraken))).toEqual([]);
});
