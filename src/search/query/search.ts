import type { Catalogue } from '#search/catalogue/catalogue.ts';
import {
  type Answer,
  type FacetName,
  type FindablePage,
  facetNames,
  type Hit,
  type SearchState,
} from '#search/catalogue/model.ts';
import { slugOf } from '#search/catalogue/slug.ts';
import { closeMatch } from '#search/weights.ts';
import { askedWords } from './asked-words.ts';
import { countFacets, passes } from './facets.ts';
import { findPages, type TextIndex } from './find.ts';
import { interpret } from './interpret.ts';
import type { Lookups } from './interpretation.ts';
import { loadRarelyNeeded } from './load-rarely-needed.ts';
import type { Operators } from './operators.ts';
import { type ParsedQuery, parseQuery } from './parse.ts';
import { type Ranked, sortRanked } from './rank.ts';
import type { ReferenceAnswer } from './reference.ts';
import type { Find } from './retrieve.ts';
import { asPhrase, type Term, wordsOfTerm } from './terms.ts';

/** Most words in `Answer.marks`. */
const mostMarks = 24;

/** What a search needs besides the catalogue. */
export interface Index extends TextIndex, Pick<Lookups, 'isDutch'> {
  /** What `readReference` returns for a query. The parser is large, so it is loaded only when `mayNamePaper`. */
  readReference(query: string): Promise<ReferenceAnswer | undefined>;
}

/**
 * Answers a query, in the steps that docs/besluiten/18 lists. The same state on the same index always gives the same
 * answer. Rejects when a lookup in `index` does.
 */
export async function search(
  state: SearchState,
  catalogue: Catalogue,
  index: Index,
): Promise<Answer> {
  const query = state.query.trim();
  const reference = state.literal ? undefined : await index.readReference(query);
  if (reference && !reference.page) {
    return {
      hits: [],
      notices: [{ kind: 'reference-missing', reference: reference.label }],
      suggestions: reference.suggestions,
      facets: countFacets([], state.filters, catalogue),
      marks: [],
    };
  }
  const parsed = parseQuery(reference ? reference.rest : query);
  const { filters, allows, notices, isUsed } = await operatorsOf(parsed, state, catalogue);
  const asked = await interpret(parsed.words, catalogue, lookupsOf(index), state.literal);
  const absent = asked.absent.map(({ typed }) => typed);
  notices.push(...asked.notices);
  if (absent.length > 0) notices.push({ kind: 'absent', words: absent });

  const card = reference?.page;
  const isBrowse = asked.terms.length === 0 && parsed.phrases.length === 0 && absent.length === 0;
  const nothing = isBrowse && (card !== undefined || (!isUsed && parsed.excluded.length === 0));
  const ranked = nothing
    ? []
    : isBrowse
      ? catalogue.pages.map((page) => ({ page, score: 0, places: [], partial: false }))
      : await findPages(asked, parsed, catalogue, index);

  const excluded = await pagesWith(parsed.excluded, catalogue, index.find);
  const wanted = ranked.filter(({ page }) => page !== card && !excluded.has(page) && allows(page));
  if (wanted.some(({ partial }) => partial)) notices.push({ kind: 'partial' });

  const words = askedWords(asked.terms, parsed.phrases);
  const cards = new Set(card ? [card] : cardsOf(asked.terms, parsed));
  const chosen = wanted.filter(({ page }) => passes(page, filters));
  const ordered = cardsFirst(sortRanked(chosen, state.sorting), cards);
  const hits = ordered.map(({ page, partial }): Hit => ({
    page,
    partial,
    asked: words,
    card: cards.has(page),
  }));
  // Only two names can be a place and a thema.
  const first =
    card ??
    (asked.terms.length === 2
      ? (await loadRarelyNeeded()).crossingOf(asked, parsed, filters, catalogue)
      : undefined);
  const none =
    hits.length === 0 && !first
      ? await (
          await loadRarelyNeeded()
        ).explainNothing(asked, parsed, state, catalogue, lookupsOf(index))
      : undefined;
  return {
    hits: first ? [{ page: first, card: true, partial: false, asked: words }, ...hits] : hits,
    notices: [...notices, ...(none?.notices ?? [])],
    suggestions: none?.suggestions ?? [],
    facets: countFacets(
      nothing && !card ? catalogue.pages : wanted.map(({ page }) => page),
      filters,
      catalogue,
    ),
    marks: marksOf(asked.terms, parsed),
  };
}

/** The operators and the chosen filters, combined. The code for operators is loaded only when there is one. */
async function operatorsOf(
  parsed: ParsedQuery,
  { filters: chosen }: SearchState,
  catalogue: Catalogue,
): Promise<Operators> {
  const filters: Partial<Record<FacetName, string[]>> = {};
  for (const facet of facetNames) {
    const slugs = (chosen[facet] ?? []).map(slugOf);
    if (slugs.length > 0) filters[facet] = slugs;
  }
  if (parsed.operators.length === 0) {
    const isUsed = Object.keys(filters).length > 0;
    return { filters, allows: () => true, notices: [], isUsed };
  }
  const { readOperators } = await loadRarelyNeeded();
  return readOperators(parsed.operators, filters, catalogue);
}

/** The pages with any of these folded words or phrases. */
async function pagesWith(
  words: readonly string[],
  { vocabulary }: Catalogue,
  find: Find,
): Promise<Set<FindablePage>> {
  const asked = words.flatMap((word) =>
    word.includes(' ')
      ? [word]
      : vocabulary.match(word).flatMap((match) => (match.weight > closeMatch ? [match.word] : [])),
  );
  const postings = await Promise.all(asked.map(find));
  return new Set(postings.flat().map(({ page }) => page));
}

function cardsFirst(ranked: readonly Ranked[], cards: ReadonlySet<FindablePage>): Ranked[] {
  return [
    ...ranked.filter(({ page }) => cards.has(page)),
    ...ranked.filter(({ page }) => !cards.has(page)),
  ];
}

/**
 * The page that the whole query names, which is shown first as a card: one by title, else one by alias. Empty or one
 * page.
 */
function cardsOf(terms: readonly Term[], { phrases }: ParsedQuery): FindablePage[] {
  const [term, ...others] = terms;
  if (term?.kind !== 'name' || others.length > 0 || phrases.length > 0) return [];
  const titles = term.named.filter(({ isTitle }) => isTitle);
  return (titles.length > 0 ? titles : term.named).slice(0, 1).map(({ page }) => page);
}

function marksOf(terms: readonly Term[], { phrases }: ParsedQuery): string[] {
  const words = [
    ...terms.flatMap(wordsOfTerm),
    ...phrases.flatMap((phrase) => asPhrase(phrase).split(' ')),
  ];
  return [...new Set(words)].slice(0, mostMarks);
}

function lookupsOf({ find: ask, isDutch }: Index): Lookups {
  return { isDutch, hasPhrase: async (phrase) => (await ask(phrase)).length > 0 };
}
