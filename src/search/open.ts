import {
  type FacetName,
  facetNames,
  type FindablePage,
  type Hit,
  type OpenSearch,
  type Searcher,
} from './model.ts';
import { chosenOf } from './state.ts';
import { slugOf } from './slug.ts';
import { fold } from './words.ts';

interface Found {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}
interface Pagefind {
  search(query: string | null): Promise<{ results: { data(): Promise<Found> }[] }>;
}

/** A plain search by Pagefind alone. */
export const openSearch: OpenSearch = async (_data, pagefindAddress) => {
  const url = new URL(pagefindAddress, document.baseURI).href;
  const pagefind: Pagefind = await import(/* @vite-ignore */ url);
  const labels = new Map<string, string>();
  const pageOf = ({ url: path, meta, filters }: Found, nr: number): FindablePage => ({
    nr,
    path,
    title: meta['title'] ?? path,
    soort: meta['soort'] ?? '',
    aliassen: [],
    facets: Object.fromEntries(
      facetNames.map((name) => [
        name,
        (filters[name] ?? []).map((label) => {
          labels.set(`${name}:${slugOf(label)}`, label);
          return slugOf(label);
        }),
      ]),
    ),
    datum: '',
    termijn: '',
  });
  const all = await pagefind.search(null);
  const pages = (await Promise.all(all.results.map((result) => result.data()))).map(pageOf);
  const texts = new Map<string, Found>();
  const searcher: Searcher = {
    suggest: (typed, limit) =>
      pages
        .filter(({ title }) => fold(title).includes(fold(typed)))
        .slice(0, limit)
        .map((page) => ({ page, via: undefined })),
    direct: (typed) => pages.find(({ title }) => fold(title) === fold(typed)),
    async search(state) {
      const { results } = await pagefind.search(state.query || null);
      const found = await Promise.all(results.map((result) => result.data()));
      for (const data of found) texts.set(data.url, data);
      const chosen = chosenOf(state);
      const hits = found.map(pageOf).filter((page) =>
        chosen.every(({ facet }) =>
          state.filters[facet]?.some((slug) => page.facets[facet]?.includes(slug)),
        ),
      );
      const count = (facet: FacetName) => {
        const counts = new Map<string, number>();
        for (const page of hits)
          for (const slug of page.facets[facet] ?? []) counts.set(slug, (counts.get(slug) ?? 0) + 1);
        for (const slug of state.filters[facet] ?? []) counts.set(slug, counts.get(slug) ?? 0);
        return [...counts]
          .map(([slug, n]) => ({ slug, label: labels.get(`${facet}:${slug}`) ?? slug, count: n }))
          .toSorted((a, b) => a.label.localeCompare(b.label, 'nl'));
      };
      return {
        hits: hits.map((page, nr): Hit => ({
          page,
          card: nr === 0 && fold(page.title) === fold(state.query),
          partial: false,
          places: [],
        })),
        notices: hits.length === 0 ? [{ kind: 'absent', words: [state.query] }] : [],
        waysOn: [],
        facets: {
          soort: count('soort'),
          provincie: count('provincie'),
          gebied: count('gebied'),
          thema: count('thema'),
          ronde: count('ronde'),
          status: count('status'),
          partij: count('partij'),
          termijn: count('termijn'),
        },
        marks: fold(state.query).split(/\s+/).filter(Boolean),
      };
    },
    async textOf({ page }) {
      const data = texts.get(page.path);
      const pieces = (html: string) =>
        html.split(/(<mark>.*?<\/mark>)/).map((piece) => ({
          text: piece.replace(/<\/?mark>/g, ''),
          marked: piece.startsWith('<mark>'),
        }));
      return {
        excerpt: pieces(data?.excerpt ?? ''),
        subresults: (data?.sub_results ?? [])
          .filter((sub) => sub.url.includes('#alinea'))
          .slice(0, 3)
          .map((sub) => ({
            title: sub.title,
            anchor: sub.url.split('#')[1] ?? '',
            excerpt: pieces(sub.excerpt),
          })),
      };
    },
  };
  return searcher;
};
