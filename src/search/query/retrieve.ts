import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import type { NameTerm, Term, WordTerm } from '#search/typed/terms.ts';
import { nameScores, otherWordShare, phraseWeight, saturation } from '#search/weights.ts';
import type { Match } from '#search/words/vocabulary.ts';
import { type FoundPages, intersect, merge, raise, raiseWithValues } from './found-pages.ts';

/** A page that has a word or phrase, as reported by the index. */
export interface Posting {
  page: FindablePage;
  /** How many times the page has it. */
  weight: number;
  /** Positions in the text of the page, counted in words from 0. */
  places: readonly number[];
}

/** Asks the index for a folded word, or for a phrase of folded words separated by spaces. */
export type Find = (words: string) => Promise<readonly Posting[]>;

/**
 * The pages that have a term, each with a score for only that term.
 * @param isAlone whether it is the only term; then the wider values of a name do not count
 */
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
  if (term.days.length > 0) {
    for (const page of catalogue.pages)
      if (hasDay(page, term.days)) raise(found, page, nameScores.day);
  }
  raiseWithValues(found, term.values, nameScores.value, catalogue);
  if (!isAlone) {
    // The values of a letter are those of all its paragraphs.
    const isMeant = ({ kind }: FindablePage) => kind !== 'brief';
    raiseWithValues(found, term.widerValues, nameScores.widerValue, catalogue, isMeant);
  }
  return found;
}

/** Whether the datum of a page is on one of these days, or its termijn ends then. */
function hasDay({ datum, termijn }: FindablePage, days: readonly string[]): boolean {
  return days.some((day) => datum.includes(day) || termijn.includes(day));
}

/** The provincie of a gemeente: readers who look for a gemeente also get what was agreed about its provincie. */
function provinceOf(gemeente: FindablePage, catalogue: Catalogue): FindablePage[] {
  return (gemeente.facets.provincie ?? []).flatMap((slug) =>
    catalogue.named(slug).flatMap(({ page }) => (page.kind === 'provincie' ? [page] : [])),
  );
}

async function retrieveWord(term: WordTerm, catalogue: Catalogue, find: Find): Promise<FoundPages> {
  const groups = await Promise.all(term.groups.map((group) => retrieveAny(group, catalogue, find)));
  const found: FoundPages = intersect(groups, (parts) => Math.min(...parts));
  merge(found, await retrieveAny(term.also, catalogue, find));
  if (term.phrase !== undefined) merge(found, await retrievePhrase(term.phrase, catalogue, find));
  return found;
}

/** Pages with any of these words. When a page has several, the best counts in full and the others a little. */
async function retrieveAny(
  group: readonly Match[],
  catalogue: Catalogue,
  find: Find,
): Promise<FoundPages> {
  const found: FoundPages = new Map();
  const lists = await Promise.all(
    group.map(async ({ word, weight }) => ({ weight, postings: await find(word) })),
  );
  // To the index, words with one stem are on the same pages. Each page counts once.
  const pages = new Set(lists.flatMap(({ postings }) => postings.map(({ page }) => page)));
  const idf = idfOf(pages.size, catalogue);
  for (const { weight, postings } of lists) {
    for (const { page, weight: times, places } of postings) {
      const score = weight * idf * (times / (times + saturation));
      const inTitle = isInTitle(page, places) ? weight : 0;
      const known = found.get(page);
      if (!known) found.set(page, { score, inTitle, places: [places] });
      else {
        known.inTitle = Math.max(known.inTitle, inTitle);
        known.score = Math.max(known.score, score) + otherWordShare * Math.min(known.score, score);
        known.places.push(places);
      }
    }
  }
  return found;
}

/** Pages with these folded words next to each other; a single word is allowed too. */
export async function retrievePhrase(
  phrase: string,
  catalogue: Catalogue,
  find: Find,
): Promise<FoundPages> {
  const postings = await find(phrase);
  const idf = idfOf(postings.length, catalogue) * (phrase.includes(' ') ? phraseWeight : 1);
  return new Map(
    postings.map(({ page, weight, places }) => [
      page,
      {
        score: idf * (weight / (weight + saturation)),
        inTitle: isInTitle(page, places) ? 1 : 0,
        places: [places],
      },
    ]),
  );
}

/** A text begins with its title. */
function isInTitle(
  { titleLength }: FindablePage,
  [first = titleLength]: readonly number[],
): boolean {
  return first < titleLength;
}

/** How much a term tells: the fewer pages have it, the more (the idf of BM25). */
function idfOf(pagesWithTerm: number, { pages }: Catalogue): number {
  return Math.log(1 + (pages.length - pagesWithTerm + 0.5) / (pagesWithTerm + 0.5));
}
