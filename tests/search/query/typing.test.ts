import { describe, expect, test } from 'vitest';
import { search } from '#search/query/search.ts';
import { emptyState, readState } from '#search/typed/state.ts';
import { smallIndex } from '../../support/atlas-index.ts';

const { titles, answer, catalogue, index } = smallIndex(
  {
    '/brieven/2024/water/': {
      title: 'Water',
      kind: 'brief',
      text: 'In Zeeland en Zuid-Holland is er te weinig zoetwater.',
    },
    '/provincies/zeeland/': {
      title: 'Zeeland',
      kind: 'provincie',
      aliassen: ['Provincie Zeeland'],
      text: 'Een provincie met veel kust.',
      facets: { provincie: ['Zeeland'] },
    },
    '/provincies/noord-holland/': {
      title: 'Noord-Holland',
      kind: 'provincie',
      facets: { provincie: ['Noord-Holland'] },
    },
    '/provincies/fryslan/': {
      title: 'Fryslân',
      kind: 'provincie',
      aliassen: ['Friesland'],
      facets: { provincie: ['Fryslân'] },
    },
    '/programmas/nota-ruimte/': { title: 'Nota Ruimte', kind: 'programma' },
    '/gebieden/groene-hart/': {
      title: 'Groene Hart',
      kind: 'novex-gebied',
      facets: { gebied: ['Groene Hart'] },
    },
    '/afspraken/2024/uitstoot/': {
      title: 'Minder CO₂ in de haven',
      text: 'De uitstoot daalt met 12 m³. Uiterlijk vierde kwartaal van 2024.',
      termijn: '2024-12-31',
      facets: { provincie: ['Zeeland'] },
    },
  },
  ['zeel', 'haar', 'rui', 'kust', 'notaru'],
);

describe('een laatste woord dat nog getypt wordt', () => {
  test.each([
    ['water zeel', 'Water'],
    ['nota rui', 'Nota Ruimte'],
    ['groene ha', 'Groene Hart'],
    ['zoetwa', 'Water'],
    ['nota-ru', 'Nota Ruimte'],
  ])('%s vindt %s, en zegt niet dat iets niet voorkomt', async (query, title) => {
    const { hits, notices } = await answer(query);
    expect(hits.map(({ page }) => page.title)).toContain(title);
    expect(notices.map(({ kind }) => kind)).not.toContain('absent');
    expect(notices).toContainEqual(expect.objectContaining({ kind: 'beginning' }));
  });

  test.each([
    ['nota ruimmt', ['nota ruimmt', 'nota ruimt']],
    ['zoettwa', ['zoettwa', 'zoetwa']],
    ['provinzi', ['provinzi', 'provinci']],
  ])('met een slip erin, “%s”, is ook een begin', async (query, correction) => {
    const { notices } = await answer(query);
    expect(
      notices.flatMap((notice) => (notice.kind === 'corrected' ? [notice.from, notice.to] : [])),
    ).toEqual(correction);
  });

  test('is alleen een begin zolang er getypt wordt als het zelf een woord is', async () => {
    const state = { ...emptyState, query: 'zeel' };
    const finished = await search(state, catalogue, index);
    expect(finished.notices).toContainEqual({ kind: 'absent', words: ['zeel'] });
    const typing = await search(state, catalogue, index, true);
    expect(typing.hits.map(({ page }) => page.title)).toContain('Zeeland');
  });

  test('is een begin waar het ook staat met een sterretje', async () => {
    expect((await titles('zoet* Zeeland'))[0]).toBe('Water');
  });
});

describe('woorden tussen woorden', () => {
  test.each([
    ['Groene Hart OR Zeeland', ['Groene Hart', 'Minder CO₂ in de haven', 'Water', 'Zeeland']],
    ['Groene Hart OF Zeeland', ['Groene Hart', 'Minder CO₂ in de haven', 'Water', 'Zeeland']],
    ['zoetwater AND Zeeland', ['Water']],
    ['zoetwater EN Zeeland', ['Water']],
    ['haven (Groene Hart OR Zeeland)', ['Minder CO₂ in de haven']],
    ['Zeeland NIET zoetwater', ['Minder CO₂ in de haven', 'Zeeland']],
    ['Zeeland NOT zoetwater', ['Minder CO₂ in de haven', 'Zeeland']],
  ])('%s vindt %j', async (query, expected) => {
    const full = (await answer(query)).hits.filter(({ partial }) => !partial);
    expect(full.map(({ page }) => page.title).toSorted()).toEqual(expected);
  });

  test('zijn in een gewone zin gewone woorden', async () => {
    expect(await titles('zoetwater of zeeland')).toEqual(await titles('zoetwater zeeland'));
  });

  test.each(['zoetwater NEAR Zeeland', 'zoetwater NEAR/5 Zeeland', 'zoetwater NABIJ Zeeland'])(
    '%s wordt gemeld, en niet als “naar” gelezen',
    async (query) => {
      const { hits, notices } = await answer(query);
      expect(hits[0]?.page.title).toBe('Water');
      expect(notices).toContainEqual(expect.objectContaining({ kind: 'unknown-connector' }));
    },
  );
});

describe('letters en cijfers', () => {
  test.each([
    ['CO2', 'Minder CO₂ in de haven'],
    ['CO₂', 'Minder CO₂ in de haven'],
    ['co²', 'Minder CO₂ in de haven'],
    ['12 m3', 'Minder CO₂ in de haven'],
    ['N-Holland', 'Noord-Holland'],
    ['N. Holland', 'Noord-Holland'],
    ['Nrd-Holland', 'Noord-Holland'],
    ['Noord‑Holland', 'Noord-Holland'],
    ['Noord–Holland', 'Noord-Holland'],
    ['2024-Q4', 'Minder CO₂ in de haven'],
    ['2024‑Q4', 'Minder CO₂ in de haven'],
    ['Q4 2024', 'Minder CO₂ in de haven'],
    ['4e kwartaal 2024', 'Minder CO₂ in de haven'],
    ['vierde kwartaal van 2024', 'Minder CO₂ in de haven'],
    ['«groene hart»', 'Groene Hart'],
    ['‘groene hart’', 'Groene Hart'],
  ])('%s vindt %s', async (query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });
});

describe('een waarde in het adres', () => {
  test.each([
    ['?provincie=friesland', { provincie: ['fryslan'] }],
    ['?provincie=Provincie+Zeeland', { provincie: ['zeeland'] }],
    ['?provincie=n-holland', { provincie: ['noord-holland'] }],
    ['?provincie=friesland,zeeland', { provincie: ['fryslan', 'zeeland'] }],
    ['?novex=groene+hart', { gebied: ['groene-hart'] }],
    ['?soort=provincies', { soort: ['provincie'] }],
    ['?provincie=atlantis', { provincie: ['atlantis'] }],
  ])('%s betekent %j', async (address, filters) => {
    expect((await search(readState(address), catalogue, index)).filters).toEqual(filters);
  });

  test('mag ook een dag zijn', () => {
    expect(readState('?q=water&sinds=2024').query).toBe('water sinds:2024');
  });
});
