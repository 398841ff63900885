import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { Filters, FindablePage, SearchState } from '#search/catalogue/model.ts';
import { askedWords, nothingAsked } from '#search/typed/asked-words.ts';
import type { Lookups } from '#search/typed/interpretation.ts';
import { type ParsedQuery, parseQuery } from '#search/typed/parse.ts';
import type { ReferenceAnswer } from '#search/typed/reference.ts';
import { asPhrase, type Term, wordsOfTerm } from '#search/typed/terms.ts';
import { closeMatch } from '#search/weights.ts';
import type { AskedAnswer } from './asked-answer.ts';
import { passes } from './facets.ts';
import { findPages, type TextIndex } from './find.ts';
import type { Found } from './found.ts';
import { interpret } from './interpret.ts';
import { loadRarelyNeeded } from './load-rarely-needed.ts';
import type { AskedPlace } from './place.ts';
import { type Ranked, sortRanked } from './rank.ts';
import type { Find } from './retrieve.ts';
import { askedAnswerOf, operatorsOf, placeOf, termsOfFilters } from './when-asked.ts';

/** Most words in `Answer.marks`. */
const mostMarks = 24;

/** What a search needs besides the catalogue. */
export interface Index extends TextIndex, Pick<Lookups, 'isDutch'> {
  /** What `readReference` returns for a query. The parser is large, so it is loaded only when `mayNamePaper`. */
  readReference(query: string): Promise<ReferenceAnswer | undefined>;
}

/** What is found for one query without OR, before filters and sorting: steps 1 to 5 of docs/besluiten/18. */
export async function findFor(
  state: SearchState,
  catalogue: Catalogue,
  index: Index,
  isTyping: boolean,
): Promise<Found> {
  const place = await placeOf(state.query);
  const query = place?.rest ?? state.query;
  const reference = state.literal ? undefined : await index.readReference(query);
  const question = reference || state.literal ? undefined : await askedAnswerOf(query);
  const parsed = parseQuery(reference ? reference.rest : (question?.about ?? query));
  const { filters, chosen, allows, notices, isUsed } = await operatorsOf(parsed, state, catalogue);
  if (reference && !reference.page) {
    const { label, suggestions } = reference;
    return {
      ...{
        ranked: [],
        filters,
        chosen,
        cards: [],
        paper: undefined,
        crossing: undefined,
        answer: undefined,
        named: [],
        places: new Map(),
        asked: nothingAsked,
        marks: [],
        isBrowse: false,
      },
      notices: [{ kind: 'reference-missing', reference: label }],
      explain: async () => ({ notices: [], suggestions }),
    };
  }
  const { isOpen } = parsed;
  const asked = await interpret(parsed.words, catalogue, lookupsOf(index), {
    literal: state.literal,
    isOpen,
    isTyping,
  });
  const absent = asked.absent.map(({ typed }) => typed);
  notices.push(...asked.notices);
  if (absent.length > 0) notices.push({ kind: 'absent', words: absent });

  const filterTerms = await termsOfFilters(filters, catalogue);
  const paper = reference?.page;
  const isBrowse = asked.terms.length === 0 && parsed.phrases.length === 0 && absent.length === 0;
  const nothing = isBrowse && (paper !== undefined || (!isUsed && parsed.excluded.length === 0));
  const ranked = nothing
    ? []
    : isBrowse
      ? catalogue.pages.map((page) => ({ page, score: 0, inTitle: 0, places: [], partial: false }))
      : await togetherFirst(
          await findPages(asked, parsed, catalogue, index),
          [...asked.terms, ...filterTerms],
          filters,
          index,
        );
  const excluded = await pagesWith(parsed.excluded, catalogue, index.find);
  const wanted = ranked.filter(({ page }) => page !== paper && !excluded.has(page) && allows(page));
  const { places, named } = await placed(place, paper, wanted, catalogue, index);
  if (place && places.size === 0) notices.push({ kind: 'place-missing', place: place.name });
  // A typed filter is a name as any other; how many pages a chosen one leaves was promised beside it.
  const names = [
    ...asked.terms,
    ...filterTerms.filter(({ values }) => values.some(({ facet }) => !chosen[facet])),
  ];
  // Only two names can be a place and a thema.
  const crossing =
    !paper && asked.terms.length > 0 && names.length === 2
      ? (await loadRarelyNeeded()).crossingOf(
          { ...asked, terms: names },
          parsed,
          filters,
          catalogue,
        )
      : undefined;
  const answer = await answerOf(question, wanted, asked.terms, filters, catalogue);
  return {
    ranked: [...named, ...wanted.filter(({ page }) => !places.has(page))],
    places,
    filters,
    chosen,
    cards: paper ? [paper] : cardsOf(asked.terms, parsed),
    paper,
    crossing,
    answer,
    named: [...(paper ? [paper] : []), ...asked.terms.flatMap(pagesNamed)],
    asked: askedWords([...asked.terms, ...filterTerms], parsed.phrases),
    marks: marksOf(asked.terms, parsed),
    notices,
    isBrowse,
    explain: async () =>
      (await loadRarelyNeeded()).explainNothing(asked, parsed, state, catalogue, lookupsOf(index)),
  };
}

/**
 * Pages with all terms in one statement before others, as far as they pass the filters. The code for that is loaded only
 * for several terms.
 */
async function togetherFirst(
  found: Ranked[],
  terms: readonly Term[],
  filters: Filters,
  { glance }: Index,
): Promise<Ranked[]> {
  if (terms.length < 2) return found;
  const { raiseTogether } = await loadRarelyNeeded();
  const ordered = sortRanked(found, 'relevantie');
  const passing = ordered.filter(({ page }) => passes(page, filters));
  const others = ordered.filter(({ page }) => !passes(page, filters));
  return [...(await raiseTogether(passing, terms, glance)), ...others];
}

/** The pages that a term names. */
function pagesNamed(term: Term): FindablePage[] {
  return term.kind === 'name' ? term.named.map(({ page }) => page) : [];
}

/** The one outcome that such a question means. */
async function answerOf(
  asked: AskedAnswer | undefined,
  found: readonly Ranked[],
  terms: readonly Term[],
  filters: Filters,
  catalogue: Catalogue,
): Promise<Found['answer']> {
  if (!asked) return undefined;
  const passing = found.filter(({ page }) => passes(page, filters));
  const { clearlyMeant } = await loadRarelyNeeded();
  const page = clearlyMeant(sortRanked(passing, 'relevantie'), terms, asked, catalogue);
  return page && { kind: asked.kind, page };
}

/** The paper that the query names, and the pages with the place that it asks for. */
async function placed(
  place: AskedPlace | undefined,
  paper: FindablePage | undefined,
  wanted: readonly Ranked[],
  { pages }: Catalogue,
  index: Index,
): Promise<{ places: Found['places']; named: Ranked[] }> {
  if (place) return (await loadRarelyNeeded()).placedPages(place, paper, wanted, pages, index);
  const named = paper ? [{ page: paper, score: 0, inTitle: 0, places: [], partial: false }] : [];
  return { places: new Map(), named };
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
