import { describe, expect, test } from 'vitest';
import { completeName } from '#search/typed/complete-name.ts';
import { smallIndex } from '../../support/atlas-index.ts';

const { catalogue } = smallIndex({
  '/gemeenten/zeeland/': { title: 'Zeelst', kind: 'gemeente' },
  '/themas/zee/': { title: 'Noordzee en kust', kind: 'thema', aliassen: ['zeehavens'] },
  '/provincies/zeeland/': { title: 'Zeeland in woorden', kind: 'provincie' },
  '/begrippen/zee/': { title: 'De zee', kind: 'begrip' },
});

describe('terwijl iemand een naam typt', () => {
  test('komen titels die zo beginnen eerst, dan andere namen, gemeenten en woorden verderop', () => {
    expect(completeName('zee', 9, catalogue).map(({ page, via }) => [page?.path, via])).toEqual([
      ['/provincies/zeeland/', undefined],
      ['/themas/zee/', 'zeehavens'],
      ['/gemeenten/zeeland/', undefined],
      ['/begrippen/zee/', undefined],
    ]);
  });

  test('komen er niet meer dan gevraagd, en voorop het stuk dat bij nummer is genoemd', () => {
    const paper = catalogue.pages.find(({ kind }) => kind === 'begrip');
    expect(completeName('zee', 2, catalogue, paper).map(({ page }) => page?.path)).toEqual([
      '/begrippen/zee/',
      '/provincies/zeeland/',
    ]);
  });

  test('wordt het laatste woord aangevuld als er al woorden voor staan', () => {
    expect(completeName('water zeel', 9, catalogue).map(({ query }) => query)).toEqual([
      'water Zeeland in woorden',
      'water Zeelst',
    ]);
  });
});

describe('terwijl iemand een nummer typt', () => {
  const papers = smallIndex({
    '/kamerstukken/34682/': { title: 'Omgevingsvisie', kind: 'dossier', aliassen: ['34 682'] },
    ...Object.fromEntries(
      ['228', '53', '205', '7'].map((nr) => [
        `/kamerstukken/34682-${nr}/`,
        {
          title: `Stuk ${nr}`,
          kind: 'kamerstuk' as const,
          aliassen: [`34 682, nr. ${nr}`, `kst-34682-${nr}`],
        },
      ]),
    ),
    '/kamerstukken/36600-a-16/': { title: 'Begroting', kind: 'kamerstuk' },
  });
  const completed = (typed: string) =>
    completeName(typed, 9, papers.catalogue).map(({ page, via }) => [page?.title, via]);

  test.each([
    ['34682-2', ['Stuk 205', 'Stuk 228']],
    ['34 682, nr. 2', ['Stuk 205', 'Stuk 228']],
    ['34.682 nr 22', ['Stuk 228']],
    ['34682', ['Omgevingsvisie', 'Stuk 7', 'Stuk 53', 'Stuk 205', 'Stuk 228']],
    ['36 600 A, nr. 1', ['Begroting']],
    ['36600-a-1', ['Begroting']],
  ])('%s geeft %j, op volgorde en zonder nummers voor machines', (typed, titles) => {
    expect(completed(typed)).toEqual(titles.map((title) => [title, undefined]));
  });
});

describe('een thema in een plek', () => {
  const crossings = smallIndex({
    '/provincies/overijssel/water/': {
      title: 'Water en bodem in Overijssel',
      kind: 'plaats-en-thema',
    },
    '/themas/water/': { title: 'Water en bodem', kind: 'thema' },
  }).catalogue;
  const paths = (typed: string) => completeName(typed, 9, crossings).map(({ page }) => page?.path);

  test.each([
    ['wat', ['/themas/water/']],
    ['overij', []],
    ['water overij', ['/provincies/overijssel/water/']],
    ['water en', ['/themas/water/', '/provincies/overijssel/water/']],
    ['water zee', []],
  ])('wordt bij “%s” pas voorgesteld als elk woord erin past', (typed, expected) => {
    expect(paths(typed)).toEqual(expected);
  });
});
