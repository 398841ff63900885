import { describe, expect, test } from 'vitest';
import { completeName } from '#search/query/complete-name.ts';
import { smallIndex } from '../../support/atlas-index.ts';

const { catalogue } = smallIndex({
  '/gemeenten/zeeland/': { title: 'Zeelst', kind: 'gemeente' },
  '/themas/zee/': { title: 'Noordzee en kust', kind: 'thema', aliassen: ['zeehavens'] },
  '/provincies/zeeland/': { title: 'Zeeland in woorden', kind: 'provincie' },
  '/begrippen/zee/': { title: 'De zee', kind: 'begrip' },
});

describe('terwijl iemand een naam typt', () => {
  test('komen titels die zo beginnen eerst, dan andere namen, gemeenten en woorden verderop', () => {
    expect(completeName('zee', 9, catalogue).map(({ page, via }) => [page.path, via])).toEqual([
      ['/provincies/zeeland/', undefined],
      ['/themas/zee/', 'zeehavens'],
      ['/gemeenten/zeeland/', undefined],
      ['/begrippen/zee/', undefined],
    ]);
  });

  test('komen er niet meer dan gevraagd, en voorop het stuk dat bij nummer is genoemd', () => {
    const paper = catalogue.pages.find(({ kind }) => kind === 'begrip');
    expect(completeName('zee', 2, catalogue, paper).map(({ page }) => page.path)).toEqual([
      '/begrippen/zee/',
      '/provincies/zeeland/',
    ]);
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
  const paths = (typed: string) => completeName(typed, 9, crossings).map(({ page }) => page.path);

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
