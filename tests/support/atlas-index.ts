import { kindLabels } from '#layouts/kind-labels.ts';
import { type FollowsOf, makeSearchData, type SearchData } from '#search/build/search-data.ts';
import { type Catalogue, readCatalogue } from '#search/catalogue/catalogue.ts';
import type { PageKind } from '#search/catalogue/kinds.ts';
import type { Answer, FacetName, SearchState } from '#search/catalogue/model.ts';
import { openTextIndex } from '#search/page/text-index.ts';
import type { Index } from '#search/query/find-for.ts';
import { search } from '#search/query/search.ts';
import { readReference } from '#search/typed/reference.ts';

/** One page of a small index. */
export interface PageStory {
  title: string;
  /** An afspraak by default. */
  kind?: PageKind;
  text?: string;
  aliassen?: string[];
  facets?: Partial<Record<FacetName, string[]>>;
  datum?: string;
  termijn?: string;
  lead?: string;
  everyday?: string[];
  /** Anchors, by the number of the word that they stand before. */
  anchors?: Record<string, number>;
}

/** A search over a few pages, without a browser. */
export interface SmallIndex {
  catalogue: Catalogue;
  index: Index;
  /** The titles of the pages that are found, in order. */
  titles(query: string, more?: Partial<SearchState>): Promise<string[]>;
  answer(query: string, more?: Partial<SearchState>): Promise<Answer>;
}

/**
 * A catalogue and an index made by the code of the build, and read by that of the page.
 * @param stories the pages, by path
 * @param dutch words that count as Dutch
 * @param labels what readers call each kind of page
 * @param followsOf what each page can be followed by
 */
export function smallIndex(
  stories: Record<string, PageStory>,
  dutch: string[] = [],
  labels: Readonly<Record<PageKind, string>> = kindLabels,
  followsOf: FollowsOf = () => 0,
): SmallIndex {
  const words = new Set(dutch);
  const pages = Object.entries(stories).map(([url, story]) => ({
    url,
    content: `${story.title}. ${story.text ?? ''} ${(story.aliassen ?? []).join('. ')}`.trim(),
    filters: { soort: [labels[story.kind ?? 'afspraak']], ...story.facets },
    meta: {
      kind: story.kind ?? 'afspraak',
      title: story.title,
      aliassen: (story.aliassen ?? []).join('|'),
      datum: story.datum ?? '',
      termijn: story.termijn ?? '',
      lead: story.lead ?? '',
      alledaags: (story.everyday ?? []).join('|'),
    },
    anchors: Object.entries(story.anchors ?? {}).map(([id, location]) => ({
      id,
      location,
    })),
  }));
  const data = makeSearchData(pages, words, followsOf);
  const catalogue = readCatalogue(data.catalogue, '/');
  const files = openTextIndex(catalogue, async (path) => new Response(fileOf(data, path)));
  const index: Index = {
    readReference: async (query) => readReference(query, catalogue),
    find: files.find,
    isDutch: async (word) => words.has(word),
    textOf: files.textOf,
    glance: files.textOf,
  };
  const answer = (query: string, more: Partial<SearchState> = {}) =>
    search(
      { query, filters: {}, sorting: 'relevantie', literal: false, ...more },
      catalogue,
      index,
    );
  return {
    catalogue,
    index,
    answer,
    titles: async (query, more) => (await answer(query, more)).hits.map(({ page }) => page.title),
  };
}

/** A file of the index by its path, as the site serves it. */
function fileOf({ pieces, texts }: SearchData, path: string): string | undefined {
  const [folder, name = ''] = path.split('/');
  return (folder === 'index' ? pieces : texts)[Number.parseInt(name, 10)];
}
