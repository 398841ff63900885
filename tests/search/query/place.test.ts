import { describe, expect, test } from 'vitest';
import { excerptOf } from '#search/query/excerpt.ts';
import { readPlace } from '#search/query/place.ts';
import { smallIndex } from '../../support/atlas-index.ts';

const { answer, index } = smallIndex({
  '/kamerstukken/34682-205/': {
    title: 'Uitkomsten',
    kind: 'kamerstuk',
    aliassen: ['34 682, nr. 205'],
    lead: '34 682, nr. 205, 12 november 2024',
  },
  '/brieven/2024/water/': {
    title: 'Water',
    kind: 'brief',
    lead: 'Kamerstuk 34 682, nr. 205',
    text: 'Er is weinig water. Daarom maken zij een afspraak. Kamerstuk 27 625.',
    anchors: { 'alinea-1': 1, 'alinea-4': 5, 'footnote-label': 10, 'voetnoot-fn-3': 10 },
  },
  '/brieven/2024/energie/': {
    title: 'Energie',
    kind: 'brief',
    lead: 'Kamerstuk 34 682, nr. 205',
    text: 'Ook over water.',
    anchors: { 'alinea-1': 1 },
  },
  '/kamerstukken/34682-205/bijlagen/lijst/': {
    title: 'Lijst',
    kind: 'bijlage',
    text: 'Punt over water. Nog een punt.',
    anchors: { 'punt-n-3': 1, 'artikel-4-lid-2': 4 },
  },
});

const found = async (query: string) =>
  (await answer(query)).hits
    .filter(({ place }) => place !== undefined)
    .map(({ page, place }) => `${page.path}#${place}`);

describe('een plaats in een stuk', () => {
  test.each([
    ['34 682, nr. 205, voetnoot 3', ['/brieven/2024/water/#voetnoot-fn-3']],
    ['34682-205 noot 3', ['/brieven/2024/water/#voetnoot-fn-3']],
    ['34 682, nr. 205, alinea 4', ['/brieven/2024/water/#alinea-4']],
    ['alinea 4 van kamerstuk 34682-205', ['/brieven/2024/water/#alinea-4']],
    ['34682-205 punt N-3', ['/kamerstukken/34682-205/bijlagen/lijst/#punt-n-3']],
    ['34682-205 art. 4, lid 2', ['/kamerstukken/34682-205/bijlagen/lijst/#artikel-4-lid-2']],
    ['water alinea 4', ['/brieven/2024/water/#alinea-4']],
  ])('%s is %j', async (query, places) => {
    expect(await found(query)).toEqual(places);
  });

  test('opent het stuk zelf als eerste, en die plaats daarna', async () => {
    const { hits } = await answer('34 682, nr. 205, voetnoot 3');
    expect(hits.map(({ page }) => page.title)).toEqual(['Uitkomsten', 'Water']);
  });

  test('staat voor andere pagina’s over wat er nog bij is gevraagd', async () => {
    const { hits } = await answer('34 682, nr. 205, water, alinea 4');
    expect(hits.map(({ page }) => page.title).slice(0, 2)).toEqual(['Uitkomsten', 'Water']);
    expect(hits.length).toBeGreaterThan(2);
  });

  test('die er niet is, wordt gemeld', async () => {
    const { notices } = await answer('34 682, nr. 205, alinea 44');
    expect(notices).toContainEqual({ kind: 'place-missing', place: 'alinea 44' });
  });

  test.each(['alinea', 'alinea 4', 'voetnoot 12', 'punt van aandacht'])(
    'vraagt %s niet: daar staat geen stuk of onderwerp bij',
    (query) => {
      expect(readPlace(query)).toBeUndefined();
    },
  );

  test('is wat er bij het resultaat staat', async () => {
    const [, hit] = (await answer('34 682, nr. 205, voetnoot 3')).hits;
    if (!hit) throw new Error('geen resultaat');
    const { page, asked, place } = hit;
    const { subresults } = excerptOf(await index.textOf(page), asked, { place });
    expect(subresults.map(({ title, anchor }) => [title, anchor])).toEqual([
      ['Voetnoot 3', 'voetnoot-fn-3'],
    ]);
  });
});
