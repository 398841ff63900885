import { describe, expect, test } from 'vitest';
import { kindLabels } from '#layouts/kind-labels.ts';
import { outcomeKinds, type PageKind, pageKinds } from '#search/catalogue/kinds.ts';
import { slugOf } from '#search/catalogue/slug.ts';
import { type PageStory, type SmallIndex, smallIndex } from '../../support/atlas-index.ts';

const zeeland = { provincie: ['Zeeland'] };
const text = 'Over water en wonen in Zeeland.';
const stories: Record<string, PageStory> = {
  ...Object.fromEntries(
    pageKinds.map((kind): [string, PageStory] => [
      `/${kind}/water/`,
      { title: `Water, een ${kind}`, kind, text, facets: zeeland, datum: '2024-11-12' },
    ]),
  ),
  '/provincies/zeeland/': { title: 'Zeeland', kind: 'provincie', facets: zeeland },
  '/gemeenten/goes/': { title: 'Goes', kind: 'gemeente', facets: zeeland },
  '/gemeenten/zeeland/': { title: 'Zeeland', kind: 'gemeente', facets: zeeland },
  '/partijen/bzk/': { title: 'BZK', kind: 'partij', facets: { partij: ['BZK'] } },
  '/gebieden/delta/': { title: 'Delta', kind: 'novex-gebied', facets: { gebied: ['Delta'] } },
  '/themas/wonen/': {
    title: 'Wonen',
    kind: 'thema',
    aliassen: ['woningbouw'],
    facets: { thema: ['Wonen'] },
  },
  '/brieven/2024/wonen/': { title: 'Wonen', kind: 'brief', text, facets: { thema: ['Wonen'] } },
};

const renamed = Object.fromEntries(
  pageKinds.map((kind, nr): [PageKind, string] => [kind, `Zaak ${pageKinds.length - nr}`]),
);
const before = smallIndex(stories, ['haver']);
const after = smallIndex(stories, ['haver'], { ...kindLabels, ...renamed });

describe('wat lezers een soort pagina noemen, beslist niets', () => {
  test.each([
    'water',
    'afspraak water',
    'water in Zeeland',
    'brief over water',
    'brief 12 november 2024',
    'kamerstuk water',
    'wat betekent water',
    'Zeeland',
    'gemeente Zeeland',
    'gem. Goes',
    'Goes water',
    'minister BZK',
    'gebied Delta',
    'wonen',
    'woningbouw',
    'woningbouw in Zeeland',
    'kernfusie in Zeeland',
    'water soort:lopend-traject',
    'water provincie:zeeland',
    'haver',
  ])('%s geeft hetzelfde onder andere namen', async (query) => {
    expect(await orderOf(after, query)).toEqual(await orderOf(before, query));
  });

  test('ook niet wat het zoekveld voorstelt', async () => {
    const { completeName } = await import('#search/typed/complete-name.ts');
    for (const typed of ['w', 'wat', 'zee', 'wo']) {
      const [one, other] = [before, after].map(({ catalogue }) =>
        completeName(typed, 30, catalogue).map(({ page, via }) => [page?.path, via]),
      );
      expect(one?.length).toBeGreaterThan(0);
      expect(other).toEqual(one);
    }
  });

  test('maar staat wel bij elk resultaat en in de lijst van soorten', async () => {
    const { hits, facets } = await after.answer('water soort:lopend-traject');
    expect(hits.map(({ page }) => page.soort)).toEqual([renamed['lopend-traject']]);
    expect(facets.soort.find(({ slug }) => slug === 'lopend-traject')?.label).toBe(
      renamed['lopend-traject'],
    );
  });

  test('en is ook achter soort: te typen', async () => {
    const query = `water soort:"${renamed['lopend-traject'] ?? ''}"`;
    expect(await orderOf(after, query)).toEqual(
      await orderOf(before, 'water soort:lopend-traject'),
    );
  });
});

describe('de sleutel van een soort', () => {
  test('is nu nog zoals de naam in een adres wordt geschreven', () => {
    expect(Object.values(kindLabels).map(slugOf)).toEqual(Object.keys(kindLabels));
  });

  test('hoort bij een uitkomst of bij iets anders', () => {
    expect(pageKinds.filter((kind) => outcomeKinds.includes(kind))).toEqual(outcomeKinds);
  });
});

async function orderOf({ answer }: SmallIndex, query: string) {
  const { hits, notices, suggestions } = await answer(query);
  return {
    hits: hits.map(({ page, card, partial }) => [page.path, card, partial]),
    notices,
    suggestions,
  };
}
