import { kindLabels } from '#layouts/kind-labels.ts';
import { makeCatalogue } from '#search/build/search-data.ts';
import { type Catalogue, readCatalogue } from '#search/catalogue/catalogue.ts';
import type { PageKind } from '#search/catalogue/kinds.ts';
import type { Answer, FacetName, FindablePage, SearchState } from '#search/catalogue/model.ts';
import type { Index } from '#search/query/find-for.ts';
import { readReference } from '#search/query/reference.ts';
import type { Posting } from '#search/query/retrieve.ts';
import { search } from '#search/query/search.ts';
import { wordsOf } from '#search/words/words.ts';

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
 * A catalogue made by the code of the build, with an index that answers as Pagefind does for a word or phrase in quotation
 * marks.
 * @param stories the pages, by path
 * @param dutch words that count as Dutch
 * @param labels what readers call each kind of page
 */
export function smallIndex(
  stories: Record<string, PageStory>,
  dutch: string[] = [],
  labels: Readonly<Record<PageKind, string>> = kindLabels,
): SmallIndex {
  const fragments = new Map(
    Object.entries(stories).map(([url, story]) => [
      `id:${url}`,
      {
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
      },
    ]),
  );
  const words = new Set(dutch);
  const catalogue = readCatalogue(makeCatalogue(fragments, words), '/');
  const textOf = async (page: FindablePage) => ({
    content: fragments.get(catalogue.textOf(page))?.content ?? '',
    anchors: Object.entries(stories[page.path]?.anchors ?? {}).map(([id, location]) => ({
      id,
      text: '',
      location,
    })),
  });
  const index: Index = {
    readReference: async (query) => readReference(query, catalogue),
    find: async (asked) =>
      [...fragments].flatMap(([id, { content }]) => postingOf(id, content, asked)),
    isDutch: async (word) => words.has(word),
    textOf,
    glance: textOf,
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

  function postingOf(id: string, content: string, asked: string): Posting[] {
    const page = catalogue.pageOfText(id);
    const text = content.split(/\s+/).map(wordsOf);
    const wanted = asked.split(' ');
    const places = text.flatMap((_, at) =>
      wanted.every((word, nr) => text[at + nr]?.includes(word))
        ? wanted.map((__, nr) => at + nr)
        : [],
    );
    return page && places.length > 0 ? [{ page, weight: places.length, places }] : [];
  }
}
