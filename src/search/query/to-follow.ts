import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { PageKind } from '#search/catalogue/kinds.ts';
import { wholeAtlas } from '#search/catalogue/following.ts';
import {
  type Answer,
  type FacetName,
  type FindablePage,
  facetNames,
  type Selection,
} from '#search/catalogue/model.ts';
import { slugOf } from '#search/catalogue/slug.ts';

/** What a search can be followed by, the nearest first. */
const kinds: readonly PageKind[] = [
  'plaats-en-thema',
  'kamerstuk',
  'dossier',
  'novex-gebied',
  'regio',
  'provincie',
  'landsdeel',
  'programma',
  'thema',
  'partij',
  'ronde',
];

/** What an answer can be followed by: the nearest that there is, else the whole atlas. `undefined` without any feed. */
export function selectionToFollow(answer: Answer, catalogue: Catalogue): Selection | undefined {
  const page = pageToFollow(answer, catalogue);
  if (page && page.path !== '')
    return { label: page.title, address: page.path, follows: page.follows };
  const { followsAll: follows, addressOf } = catalogue;
  return follows === 0
    ? undefined
    : { label: 'alle afspraken', address: addressOf(wholeAtlas), follows };
}

/**
 * The page with a feed or a calendar that is nearest to a search: that of the outcome that it asks about, of the thema in
 * the place that it names, or of what it names or filters by. A gemeente is followed by its provincie, and a subject without
 * a feed by the thema of most of what was found first. `undefined` when there is none.
 */
export function pageToFollow(
  { hits, named, filters, answer }: Answer,
  catalogue: Catalogue,
): FindablePage | undefined {
  if (answer && answer.page.follows > 0) return answer.page;
  const chosen = facetNames.flatMap((facet) =>
    (filters[facet] ?? []).flatMap((slug) => pagesOf(facet, slug, catalogue)),
  );
  const subjects = [...named, ...chosen];
  const provincies = subjects.flatMap(({ kind, facets }) =>
    kind === 'gemeente'
      ? (facets.provincie ?? []).flatMap((slug) => pagesOf('provincie', slug, catalogue))
      : [],
  );
  const both = crossingOf(subjects, catalogue);
  const all = [
    ...both,
    ...hits
      .slice(0, 1)
      .map(({ page }) => page)
      .filter(isCrossing),
    ...subjects,
  ];
  return nearest(all) ?? nearest(provincies) ?? nearest(themaOf(hits, catalogue));
}

const isCrossing = ({ kind }: FindablePage) => kind === 'plaats-en-thema';

function nearest(pages: readonly FindablePage[]): FindablePage | undefined {
  return kinds
    .flatMap((kind) => pages.filter((page) => page.kind === kind && page.follows > 0))
    .at(0);
}

/** The pages about one of these subjects in another. */
function crossingOf(subjects: readonly FindablePage[], { crossings }: Catalogue): FindablePage[] {
  const themas = subjects.filter(({ kind }) => kind === 'thema');
  if (themas.length === 0) return [];
  const paths = new Set(
    subjects.flatMap(({ path }) =>
      themas.map((thema) => `${path}${thema.path.split('/').at(-2) ?? ''}/`),
    ),
  );
  return crossings().filter(({ path }) => paths.has(path));
}

/** The pages of a value of a facet: its label is their title, or for a ronde the end of their address. */
function pagesOf(facet: FacetName, slug: string, { pages }: Catalogue): FindablePage[] {
  const wanted = facet === 'gebied' ? 'novex-gebied' : facet;
  return pages.filter(
    ({ kind, title, path }) =>
      kind === wanted && (slugOf(title) === slug || path.endsWith(`/${slug}/`)),
  );
}

/** The thema of more than half of the first ten results. */
function themaOf(hits: Answer['hits'], catalogue: Catalogue): FindablePage[] {
  const first = hits.slice(0, 10);
  const slugs = new Set(first.flatMap(({ page }) => page.facets.thema ?? []));
  return [...slugs]
    .map((slug) => ({
      slug,
      count: first.filter(({ page }) => page.facets.thema?.includes(slug)).length,
    }))
    .filter(({ count }) => count > first.length / 2)
    .toSorted((a, b) => b.count - a.count)
    .flatMap(({ slug }) => pagesOf('thema', slug, catalogue));
}
