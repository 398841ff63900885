import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import type { FacetChoice } from '#search/typed/terms.ts';
import { nearby, nearScore } from '#search/weights.ts';

/** What one page has of one term. */
export interface Found {
  score: number;
  /** How much of the term is in the title, from 0 to 1; of several terms the sum. */
  inTitle: number;
  /**
   * Positions in the text of the page, counted in words from 0: a list per word, merged only for pages that are shown.
   */
  places: (readonly number[])[];
}

/** The pages that have a term, each with its score for that term. */
export type FoundPages = Map<FindablePage, Found>;

/**
 * Pages that are in all of these, with their scores added up and a bonus for words close together.
 * @param joinTitles what the title has of all of them together
 */
export function intersect(
  lists: readonly FoundPages[],
  joinTitles: (parts: readonly number[]) => number,
): FoundPages {
  const [first, ...others] = lists.toSorted((a, b) => a.size - b.size);
  if (first && others.length === 0) return first;
  const found: FoundPages = new Map();
  for (const [page, own] of first ?? []) {
    const rest = others.map((list) => list.get(page));
    if (rest.some((other) => other === undefined)) continue;
    const all = [own, ...rest.filter((other) => other !== undefined)];
    found.set(page, {
      score: sum(all.map(({ score }) => score)) + nearness(all),
      inTitle: joinTitles(all.map(({ inTitle }) => inTitle)),
      places: all.flatMap(({ places }) => places),
    });
  }
  return found;
}

/** All numbers added up. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

/** A bonus for words close together, which are more likely to belong together. */
function nearness(all: readonly Found[]): number {
  let bonus = 0;
  for (const [at, { places }] of all.entries()) {
    const next = all[at + 1];
    if (!next) break;
    const gap = smallestGap(places.flat(), next.places.flat());
    if (gap < nearby) bonus += nearScore * (1 - gap / nearby);
  }
  return bonus;
}

function smallestGap(some: readonly number[], others: readonly number[]): number {
  const sorted = others.toSorted((a, b) => a - b);
  let least = Number.POSITIVE_INFINITY;
  let at = 0;
  for (const place of some.toSorted((a, b) => a - b)) {
    while (at < sorted.length && (sorted[at] ?? 0) < place) at += 1;
    for (const other of [sorted[at - 1], sorted[at]]) {
      if (other !== undefined) least = Math.min(least, Math.abs(other - place));
    }
  }
  return least;
}

/** Adds `other` to `found`, in place. A page in both keeps the higher score. */
export function merge(found: FoundPages, other: FoundPages): void {
  for (const [page, { score, inTitle, places }] of other) {
    const known = found.get(page);
    if (!known) found.set(page, { score, inTitle, places });
    else {
      known.score = Math.max(known.score, score);
      known.inTitle = Math.max(known.inTitle, inTitle);
      known.places.push(...places);
    }
  }
}

/**
 * Raises the score of every page with one of these facet values, in place. Pages that were not found are added.
 * @param isMeant whether a page with such a value is meant at all
 */
export function raiseWithValues(
  found: FoundPages,
  values: readonly FacetChoice[],
  score: number,
  { pages }: Catalogue,
  isMeant: (page: FindablePage) => boolean = () => true,
): void {
  if (values.length === 0) return;
  for (const page of pages) {
    if (!isMeant(page)) continue;
    if (values.some(({ facet, slug }) => page.facets[facet]?.includes(slug)))
      raise(found, page, score);
  }
}

/** Adds to the score of one page, in place. A page that was not found is added. */
export function raise(found: FoundPages, page: FindablePage, score: number): void {
  const known = found.get(page);
  if (known) known.score += score;
  else found.set(page, { score, inTitle: 0, places: [] });
}
