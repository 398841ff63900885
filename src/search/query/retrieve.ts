import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import type { Match } from '#search/words/vocabulary.ts';
import type { NameTerm, Term, WordTerm } from './terms.ts';

/** The pages that have a word or phrase, as the index tells it. */
export interface Posting {
  page: FindablePage;
  /** How many times. */
  weight: number;
  /** Places in the text of the page, counted in words from 0. */
  places: readonly number[];
}

/** Asks the index. Words are folded; several with spaces between are a phrase. */
export type Find = (words: string) => Promise<readonly Posting[]>;

/** What one page has of one term. */
export interface Found {
  score: number;
  /** A list per word; not made one, because that is only needed for what is shown. */
  places: (readonly number[])[];
}

export type FoundPages = Map<FindablePage, Found>;

/** Beyond this many times more of a word says little more (the k of BM25). */
const saturation = 2;
/** Within so many words of each other counts as together, and the nearer the more. */
const nearby = 24;
const nearScore = 6;
const nameScores = {
  title: 14,
  alias: 12,
  provinceOfGemeente: 10,
  day: 3,
  value: 3,
  widerValue: 1.5,
};

/** The pages of a term, each with a score for that term alone. @param isAlone there are no other terms */
export async function retrieve(
  term: Term,
  catalogue: Catalogue,
  find: Find,
  isAlone = true,
): Promise<FoundPages> {
  return term.kind === 'name'
    ? retrieveName(term, catalogue, find, isAlone)
    : retrieveWord(term, catalogue, find);
}

async function retrieveName(
  term: NameTerm,
  catalogue: Catalogue,
  find: Find,
  isAlone: boolean,
): Promise<FoundPages> {
  const found: FoundPages = new Map();
  for (const phrase of term.phrases) merge(found, await retrievePhrase(phrase, catalogue, find));
  merge(found, await retrieveAny(term.words, catalogue, find));
  for (const { page, isTitle } of term.named) {
    raise(found, page, isTitle ? nameScores.title : nameScores.alias);
    if (page.kind === 'gemeente') {
      for (const province of provinceOf(page, catalogue))
        raise(found, province, nameScores.provinceOfGemeente);
    }
  }
  if (term.day !== '') {
    for (const page of catalogue.pages)
      if (page.datum.includes(term.day)) raise(found, page, nameScores.day);
  }
  raiseWithValues(found, term.values, nameScores.value, catalogue);
  if (!isAlone) raiseWithValues(found, term.widerValues, nameScores.widerValue, catalogue);
  return found;
}

/** A reader who looks for a gemeente is led to what is agreed about its province. */
function provinceOf(gemeente: FindablePage, catalogue: Catalogue): FindablePage[] {
  return (gemeente.facets.provincie ?? []).flatMap((slug) =>
    catalogue.named(slug).flatMap(({ page }) => (page.kind === 'provincie' ? [page] : [])),
  );
}

async function retrieveWord(term: WordTerm, catalogue: Catalogue, find: Find): Promise<FoundPages> {
  const groups = await Promise.all(term.groups.map((group) => retrieveAny(group, catalogue, find)));
  const found: FoundPages = intersect(groups);
  merge(found, await retrieveAny(term.also, catalogue, find));
  if (term.phrase !== undefined) merge(found, await retrievePhrase(term.phrase, catalogue, find));
  return found;
}

/** Pages with any of these words; of several in one page the best counts whole and the others a little. */
async function retrieveAny(
  group: readonly Match[],
  catalogue: Catalogue,
  find: Find,
): Promise<FoundPages> {
  const found: FoundPages = new Map();
  const lists = await Promise.all(
    group.map(async ({ word, weight }) => ({ weight, postings: await find(word) })),
  );
  // Words with one stem share their pages in the index; counted once.
  const pages = new Set(lists.flatMap(({ postings }) => postings.map(({ page }) => page)));
  const idf = idfOf(pages.size, catalogue);
  for (const { weight, postings } of lists) {
    for (const { page, weight: times, places } of postings) {
      const score = weight * idf * (times / (times + saturation));
      const known = found.get(page);
      if (!known) found.set(page, { score, places: [places] });
      else {
        known.score = Math.max(known.score, score) + 0.05 * Math.min(known.score, score);
        known.places.push(places);
      }
    }
  }
  return found;
}

/** Pages with these folded words next to each other. */
export async function retrievePhrase(
  phrase: string,
  catalogue: Catalogue,
  find: Find,
): Promise<FoundPages> {
  const postings = await find(phrase);
  const idf = idfOf(postings.length, catalogue) * (phrase.includes(' ') ? 1.5 : 1);
  return new Map(
    postings.map(({ page, weight, places }) => [
      page,
      { score: idf * (weight / (weight + saturation)), places: [places] },
    ]),
  );
}

/** Pages that are in every one of these, scores added up. */
export function intersect(lists: readonly FoundPages[]): FoundPages {
  const [first, ...others] = lists.toSorted((a, b) => a.size - b.size);
  if (first && others.length === 0) return first;
  const found: FoundPages = new Map();
  for (const [page, own] of first ?? []) {
    const rest = others.map((list) => list.get(page));
    if (rest.some((other) => other === undefined)) continue;
    const all = [own, ...rest.filter((other) => other !== undefined)];
    found.set(page, {
      score: all.reduce((sum, { score }) => sum + score, 0) + nearness(all),
      places: all.flatMap(({ places }) => places),
    });
  }
  return found;
}

/** Words that stand close together are more likely to be about each other. */
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

function merge(found: FoundPages, other: FoundPages): void {
  for (const [page, { score, places }] of other) {
    const known = found.get(page);
    if (!known) found.set(page, { score, places });
    else {
      known.score = Math.max(known.score, score);
      known.places.push(...places);
    }
  }
}

function raiseWithValues(
  found: FoundPages,
  values: NameTerm['values'],
  score: number,
  { pages }: Catalogue,
): void {
  if (values.length === 0) return;
  for (const page of pages) {
    if (values.some(({ facet, slug }) => page.facets[facet]?.includes(slug)))
      raise(found, page, score);
  }
}

function raise(found: FoundPages, page: FindablePage, score: number): void {
  const known = found.get(page);
  if (known) known.score += score;
  else found.set(page, { score, places: [] });
}

/** How much a term tells: the fewer pages have it, the more (the idf of BM25). */
function idfOf(pagesWithTerm: number, { pages }: Catalogue): number {
  return Math.log(1 + (pages.length - pagesWithTerm + 0.5) / (pagesWithTerm + 0.5));
}
