import { outcomeKinds, type PageKind } from '#search/catalogue/kinds.ts';
import type { FindablePage } from '#search/catalogue/model.ts';
import { askedWords, placesOf } from '#search/typed/asked-words.ts';
import { type Span, sentencesOf } from '#search/typed/sentences.ts';
import type { Term } from '#search/typed/terms.ts';
import { mostReread, togetherWeights, widestPlaces } from '#search/weights.ts';
import { bodyOf, type PageText, sectionsOf } from './excerpt.ts';
import type { Ranked } from './rank.ts';

/**
 * Puts pages that have all terms in one statement before pages that have them apart. The best `mostReread` pages are
 * read for this; a page whose text cannot be read stays as it is.
 * @param ranked best first
 * @returns the same pages, with other scores
 */
export async function raiseTogether(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  glance: (page: FindablePage) => Promise<PageText | undefined>,
): Promise<Ranked[]> {
  if (terms.length < 2) return [...ranked];
  const read = ranked.slice(0, mostReread).map(async (one) => {
    const text = await glance(one.page);
    if (!text) return one;
    const { weight, isApart } = judge(one.page, terms, text);
    return { ...one, score: one.score * weight, isApart };
  });
  const others = ranked.slice(mostReread).map((one) => ({ ...one, isApart: true }));
  return [...(await Promise.all(read)), ...others];
}

const oneStatement: ReadonlySet<PageKind> = new Set([...outcomeKinds, 'kamerstuk', 'bijlage']);

/** How much more or less a page is worth for where it has the terms, and whether it has them apart. */
function judge(
  page: FindablePage,
  terms: readonly Term[],
  text: PageText,
): { weight: number; isApart: boolean } {
  const words = text.content.split(/\s+/);
  const body = bodyOf(words, text.title);
  const title = { start: 0, end: body.start };
  const places = terms.map((term) => placesOf(words, askedWords([term], [])));
  const belongs = terms.map((term) => belongsTo(page, term));
  const isIn = (span: Span) => (_: Term, at: number) =>
    places[at]?.some((place) => place >= span.start && place < span.end) ?? false;
  /** The share of the terms in one span, of which the title and the places of the page are a part. */
  const shareOf = (span: Span) =>
    terms.filter(
      (term, at) => isIn(span)(term, at) || isIn(title)(term, at) || belongs[at] === 'own',
    ).length / terms.length;
  const best = (spans: readonly Span[]) => Math.max(0, ...spans.map(shareOf));
  const whole = { start: 0, end: words.length };
  const isWide = terms.some((term, at) => belongs[at] === 'wide' && !isIn(whole)(term, at));
  const sections = sectionsOf(text.anchors, words.length);
  const inSentence = best(sentencesOf(words, body));
  const inSection = best(sections);
  const together = Math.max(
    togetherWeights.sentence * inSentence ** 2,
    togetherWeights.section * inSection ** 2,
  );
  // An outcome is one statement as a whole, and so is what the atlas says of a paper.
  const isOne = oneStatement.has(page.kind) || Math.max(inSentence, inSection) === 1;
  return {
    weight: (1 + together) * (isWide ? togetherWeights.everywhere : 1),
    isApart: isWide || !isOne,
  };
}

/**
 * Whether an outcome or place has the facet value that a term stands for: as one of a few, or because it counts for all.
 * The values of a letter are those of its paragraphs, so they say nothing of one of them.
 */
function belongsTo({ kind, facets }: FindablePage, term: Term): 'own' | 'wide' | undefined {
  if (term.kind !== 'name' || !outcomeKinds.includes(kind)) return undefined;
  const own = term.values.filter(({ facet, slug }) => facets[facet]?.includes(slug));
  if (own.length === 0) return undefined;
  return own.some(({ facet }) => (facets[facet]?.length ?? 0) <= widestPlaces) ? 'own' : 'wide';
}
