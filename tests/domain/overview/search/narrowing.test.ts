import { describe, expect, test } from 'vitest';
import { facetLists } from '#domain/overview/search/facet-lists.ts';
import { filtersOfAll, filterValues, narrowings } from '#domain/overview/search/narrowing.ts';
import { facetsOfAfspraak } from '#domain/overview/search/search-facets.ts';
import { makeCorpus } from '../../../../bench/corpus/corpus.ts';
import { registerOf } from '../../../support/change.ts';

const asOf = '2026-07-01';
const register = registerOf(makeCorpus({ afspraken: 120, rondes: 4 }));
const lists = facetLists(register, asOf);
const values = filterValues(register, asOf);
const pathOf = (name: string, label: string) => `${name}=${label}`;

describe('waar een lijst toe te beperken is', () => {
  const members = register.afspraken.filter(({ data }) => data.soort === 'aankondiging');
  const groups = narrowings(members, values, asOf, pathOf);

  test('zijn waarden die een deel van de uitkomsten heeft, met hoeveel er overblijven', () => {
    expect(groups.map(({ name }) => name)).toEqual([
      'thema',
      'status',
      'ronde',
      'termijn',
      'provincie',
    ]);
    for (const { name, entries } of groups) {
      if (name === 'soort') throw new Error('de soort is al gekozen');
      for (const { label, count, path } of entries) {
        const left = members.filter((one) => facetsOfAfspraak(one, asOf)[name].includes(label));
        expect(count, `${name} ${label}`).toBe(left.length);
        expect(count).toBeLessThan(members.length);
        expect(path).toBe(`${name}=${label}`);
      }
    }
  });

  test('zijn er niet voor een lijst van één', () => {
    expect(narrowings(members.slice(0, 1), values, asOf, pathOf)).toEqual([]);
  });
});

test('over de hele atlas leidt elke waarde naar de pagina met haar uitkomsten', () => {
  const paths = filtersOfAll(lists).flatMap(({ entries }) => entries.map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => path.startsWith('/zoeken/'))).toEqual([]);
});
