import { describe, expect, test } from 'vitest';
import { smallIndex } from '../../support/atlas-index.ts';

const { answer } = smallIndex(
  {
    '/themas/mobiliteit/': {
      title: 'Mobiliteit',
      kind: 'thema',
      facets: { thema: ['Mobiliteit'] },
      everyday: ['trein', 'snelweg', 'fiets', 'parkeren', 'wandelen'],
    },
    '/themas/water/': {
      title: 'Water en bodem',
      kind: 'thema',
      facets: { thema: ['Water en bodem'] },
      everyday: ['overstroming', 'hoogwater'],
    },
    '/provincies/zeeland/': {
      title: 'Zeeland',
      kind: 'provincie',
      facets: { provincie: ['Zeeland'] },
    },
    '/provincies/zeeland/water/': {
      title: 'Water en bodem in Zeeland',
      kind: 'plaats-en-thema',
    },
    '/afspraken/2024/fietsen/': {
      title: 'Meer fietsers',
      text: 'Meer fietsen in de stad, ook bij hoog water.',
    },
  },
  ['trein', 'overstroming', 'snelweg', 'hoogwater'],
);

describe('een alledaags woord', () => {
  test.each([
    ['trein', '/themas/mobiliteit/'],
    ['treinen', '/themas/mobiliteit/'],
    ['treinreizen', '/themas/mobiliteit/'],
    ['A27', '/themas/mobiliteit/'],
    ['parkeerplaatsen', '/themas/mobiliteit/'],
    ['wandelroutes', '/themas/mobiliteit/'],
    ['N-34', '/themas/mobiliteit/'],
    ['overstromingen', '/themas/water/'],
    // Although a text has its halves beside each other.
    ['hoogwater', '/themas/water/'],
  ])('is geen antwoord: %s komt niet voor, en %s wordt voorgesteld', async (query, path) => {
    const { hits, notices, suggestions } = await answer(query);
    expect(hits).toEqual([]);
    expect(notices).toContainEqual({ kind: 'absent', words: [query] });
    expect(suggestions[0]).toMatchObject({
      href: path,
      label: expect.stringMatching(/^Bedoeld: .*\?$/),
    });
  });

  test('bij een plek stelt ook de plek voor, en de pagina van beide als die er is', async () => {
    const { suggestions } = await answer('overstroming Zeeland');
    expect(suggestions.map(({ href }) => href)).toEqual([
      '/themas/water/',
      '/provincies/zeeland/water/',
      '?q=Zeeland',
      '/provincies/zeeland/',
    ]);
  });

  test('dat wel in een tekst staat, is een gewoon woord', async () => {
    const { hits, suggestions } = await answer('fietsen');
    expect(hits.map(({ page }) => page.title)).toEqual(['Meer fietsers']);
    expect(suggestions).toEqual([]);
  });
});
