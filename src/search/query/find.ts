import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { PageKind } from '#search/catalogue/kinds.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import type { Interpretation } from '#search/typed/interpretation.ts';
import type { ParsedQuery } from '#search/typed/parse.ts';
import { asPhrase, plainName, type Term } from '#search/typed/terms.ts';
import { commonShare, enoughFull, kindScore, onlyNamed, tellingShare } from '#search/weights.ts';
import { hasText } from '#search/words/has-text.ts';
import type { PageText } from './excerpt.ts';
import { type FoundPages, intersect, raise, sum } from './found-pages.ts';
import { pagesOfKind } from './pages-of-kind.ts';
import { hintedKinds, type Ranked, rankPages } from './rank.ts';
import { type Find, retrieve, retrievePhrase } from './retrieve.ts';

/** What finding pages needs from the index. */
export interface TextIndex {
  find: Find;
  /** The text of a page. Rejects when it cannot be read. */
  textOf(page: FindablePage): Promise<PageText>;
  /** The same, or `undefined` when it cannot be read, which is no reason to say that something was missed. */
  glance(page: FindablePage): Promise<PageText | undefined>;
}

/**
 * All pages with all terms and phrases, scored but not sorted. When those are few or none, pages with the most of the
 * terms follow as `partial`, unless the query has a phrase. With an absent word every page is `partial`. Filters and
 * exclusions are not applied.
 */
export async function findPages(
  { terms, absent, helpers }: Interpretation,
  { phrases, words }: ParsedQuery,
  catalogue: Catalogue,
  index: TextIndex,
): Promise<Ranked[]> {
  const isAlone = terms.length + phrases.length === 1;
  const lists = await Promise.all([
    ...terms.map((term) => retrieve(term, catalogue, index.find, isAlone)),
    ...phrases.map((phrase) => retrieveExactly(phrase, catalogue, index)),
  ]);
  if (lists.length === 0) return [];
  const [only] = lists;
  const [word] = words;
  if (only && word && isAlone && words.length === 1)
    for (const page of pagesOfKind(word.word, catalogue)) raise(only, page, kindScore);
  const hasSubject =
    terms.some((term, at) => isSubject(term, lists[at]?.size ?? 0, catalogue)) ||
    phrases.length > 0;
  // Without its subject, a question about a place would be answered with everything about that place.
  if (absent.length > 0 && !hasSubject) return [];
  const rank = rankPages(
    [...terms, ...phrases.map((phrase) => plainName(phrase, [asPhrase(phrase)]))],
    await Promise.all(helpers.map((term) => retrieve(term, catalogue, index.find))),
    hintedKinds(words.map(({ word }) => word)),
  );
  const all = intersect(lists, sum);
  const full = rank(all, absent.length > 0);
  // A phrase between quotation marks is never dropped.
  if (lists.length === 1 || phrases.length > 0 || full.length >= enoughFull) return full;
  const named = new Set(
    terms.flatMap((term) => (term.kind === 'name' ? term.named.map(({ page }) => page) : [])),
  );
  return [...full, ...rank(mostOf(lists, all, named, catalogue), true)];
}

const subjectKinds: ReadonlySet<PageKind> = new Set([
  'begrip',
  'thema',
  'programma',
  'kamerstuk',
  'dossier',
]);

/**
 * Whether a term says what the question is about, and not only where, who or when.
 * @param pages the number of pages that have the term
 */
function isSubject(term: Term, pages: number, catalogue: Catalogue): boolean {
  if (term.kind === 'word') return pages <= commonShare * catalogue.pages.length;
  return term.named.some(({ page }) => subjectKinds.has(page.kind));
}

/**
 * The pages with the most of the terms, those with terms that tell as much, and those that the query names, apart from
 * those in `besides`.
 */
function mostOf(
  lists: readonly FoundPages[],
  besides: FoundPages,
  named: ReadonlySet<FindablePage>,
  { pages }: Catalogue,
): FoundPages {
  const counts = new Map<FindablePage, number>();
  const tells = new Map<FindablePage, number>();
  for (const list of lists) {
    const idf = Math.log((pages.length + 1) / (list.size + 1));
    for (const page of list.keys()) {
      if (besides.has(page)) continue;
      counts.set(page, (counts.get(page) ?? 0) + 1);
      tells.set(page, (tells.get(page) ?? 0) + idf);
    }
  }
  const most = Math.max(0, ...counts.values());
  const mostTold = Math.max(0, ...tells.values());
  const found: FoundPages = new Map();
  for (const [page, count] of counts) {
    const isTelling = (tells.get(page) ?? 0) >= tellingShare * mostTold;
    if (count < most && !isTelling && !named.has(page)) continue;
    const own = lists.flatMap((list) => list.get(page) ?? []);
    found.set(page, {
      score: sum(own.map(({ score }) => score)) * (count < most && !isTelling ? onlyNamed : 1),
      inTitle: sum(own.map(({ inTitle }) => inTitle)),
      places: own.flatMap(({ places }) => places),
    });
  }
  return found;
}

/**
 * The pages that have a phrase exactly as typed. The index compares stems, so its answers are checked against the text.
 */
async function retrieveExactly(
  phrase: string,
  catalogue: Catalogue,
  index: TextIndex,
): Promise<FoundPages> {
  const found = await retrievePhrase(asPhrase(phrase), catalogue, index.find);
  const checked = await Promise.all(
    [...found].map(async ([page, own]) =>
      hasText((await index.textOf(page)).content, phrase) ? [[page, own] as const] : [],
    ),
  );
  return new Map(checked.flat());
}
