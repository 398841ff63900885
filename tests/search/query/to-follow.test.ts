import { describe, expect, test } from 'vitest';
import type { SearchState } from '#search/catalogue/model.ts';
import { pageToFollow, selectionToFollow } from '#search/query/to-follow.ts';
import { smallIndex } from '../../support/atlas-index.ts';

const { answer, catalogue } = smallIndex(
  {
    '/provincies/zeeland/': {
      title: 'Zeeland',
      kind: 'provincie',
      facets: { provincie: ['Zeeland'] },
    },
    '/provincies/zeeland/water/': {
      title: 'Water in Zeeland',
      kind: 'plaats-en-thema',
      facets: { provincie: ['Zeeland'], thema: ['Water'] },
    },
    '/gemeenten/goes/': { title: 'Goes', kind: 'gemeente', facets: { provincie: ['Zeeland'] } },
    '/themas/water/': { title: 'Water', kind: 'thema', facets: { thema: ['Water'] } },
    '/afspraken/2024/dam/': { title: 'Een dam', facets: { thema: ['Water'] } },
    '/begrippen/quinoa/': { title: 'Quinoa', kind: 'begrip' },
  },
  [],
  undefined,
  (path) => (/^\/(?:provincies|themas)\//.test(path) ? 1 : 0),
);
const followed = async (query: string, more: Partial<SearchState> = {}) =>
  pageToFollow(await answer(query, more), catalogue)?.path;

describe('waarmee een zoekvraag te volgen is', () => {
  test.each([
    ['een plek', 'Zeeland', '/provincies/zeeland/'],
    ['een thema', 'water', '/themas/water/'],
    ['een thema in een plek', 'water in Zeeland', '/provincies/zeeland/water/'],
    ['een gemeente, met haar provincie', 'Goes', '/provincies/zeeland/'],
    ['een onderwerp, met het thema van wat gevonden is', 'dam', '/themas/water/'],
    ['iets zonder nieuws niet', 'quinoa', undefined],
  ])('%s', async (_, query, path) => {
    expect(await followed(query)).toBe(path);
  });

  test('een gekozen filter telt als genoemd', async () => {
    expect(await followed('dam', { filters: { provincie: ['zeeland'] } })).toBe(
      '/provincies/zeeland/',
    );
  });

  test('zonder pagina met nieuws is dat de hele atlas, als die te volgen is', async () => {
    const whole = { label: 'alle afspraken', address: '/mijlpalen/', follows: 3 };
    const zeeland = { label: 'Zeeland', address: '/provincies/zeeland/', follows: 1 };
    const all = { ...catalogue, followsAll: 3 };
    expect(selectionToFollow(await answer('quinoa'), all)).toEqual(whole);
    expect(selectionToFollow(await answer('quinoa'), catalogue)).toBeUndefined();
    expect(selectionToFollow(await answer('Zeeland'), all)).toEqual(zeeland);
  });
});
