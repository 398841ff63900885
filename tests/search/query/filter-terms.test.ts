import { describe, expect, test } from 'vitest';
import { smallIndex } from '../../support/atlas-index.ts';

const { answer } = smallIndex({
  '/themas/energie/': { title: 'Energie', kind: 'thema', facets: { thema: ['Energie'] } },
  '/provincies/limburg/': {
    title: 'Limburg',
    kind: 'provincie',
    facets: { provincie: ['Limburg'] },
  },
  '/provincies/limburg/energie/': {
    title: 'Energie in Limburg',
    kind: 'plaats-en-thema',
    facets: { provincie: ['Limburg'], thema: ['Energie'] },
  },
  '/brieven/2024/defensie/': {
    title: 'Defensie',
    kind: 'brief',
    text: 'Energie energie energie energie. In Limburg komt een kazerne.',
    anchors: { 'alinea-1': 1, 'alinea-2': 5 },
    facets: { provincie: ['Limburg', 'Drenthe'] },
  },
  '/brieven/2024/energie/': {
    title: 'Stroom',
    kind: 'brief',
    text: 'Er is stroom. Over energie in Limburg is gesproken. Verder niets.',
    anchors: { 'alinea-1': 1, 'alinea-2': 4 },
    facets: { provincie: ['Limburg', 'Drenthe'] },
  },
});
const letters = async (query: string, filters = {}) =>
  (await answer(query, { filters })).hits
    .filter(({ page }) => page.kind === 'brief')
    .map(({ page }) => page.title);

describe('een plaats of thema als filter', () => {
  test.each([
    ['getypt', 'energie provincie:limburg', {}],
    ['gekozen', 'energie', { provincie: ['limburg'] }],
  ])('%s zet voorop wat in één alinea over beide gaat', async (_, query, filters) => {
    expect(await letters(query, filters)).toEqual(['Stroom', 'Defensie']);
  });

  test('getypt leidt met een thema naar de pagina over dat thema in die plaats', async () => {
    const { hits } = await answer('energie provincie:limburg');
    expect(hits[0]?.page.title).toBe('Energie in Limburg');
  });

  test('gekozen laat zoveel over als erbij stond', async () => {
    const before = await answer('energie');
    const promised = before.facets.provincie.find(({ slug }) => slug === 'limburg')?.count;
    expect((await answer('energie', { filters: { provincie: ['limburg'] } })).hits.length).toBe(
      promised,
    );
  });
});
