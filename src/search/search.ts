import type { Catalogue } from './catalogue.ts';
import { countFacets, passes, resolveFilters } from './facets.ts';
import { type Interpretation, interpret, type Lookups, type Term } from './interpret.ts';
import type { Answer, Filters, FindablePage, Hit, Notice, SearchState, WayOn } from './model.ts';
import { nearestOf } from '#domain/problem.ts';
import { operatorNames, type ParsedQuery, parseQuery } from './parse.ts';
import { rankPages, type Ranked, sortRanked } from './rank.ts';
import { type ReferenceAnswer, readReference } from './reference.ts';
import { type Find, type FoundPages, intersect, retrieve, retrievePhrase } from './retrieve.ts';
import { asPhrase } from './interpret.ts';

/** What a search needs besides the catalogue. */
export interface Index extends Pick<Lookups, 'isDutch'> {
  find: Find;
  /** Whether the page has this text as it stands, capitals and accents apart. */
  hasText(page: FindablePage, text: string): Promise<boolean>;
}

/** Answers a query. The same state on the same index always gives the same answer. */
export async function search(state: SearchState, catalogue: Catalogue, index: Index): Promise<Answer> {
  const query = state.query.trim();
  const reference = state.literal ? undefined : readReference(query, catalogue);
  if (reference && !reference.page) return missingReference(reference, state.filters, catalogue);

  const parsed = parseQuery(reference ? reference.rest : query);
  const { filters, notices } = resolveFilters(state.filters, parsed.filters, catalogue);
  notices.push(...unknownOperators(parsed));
  const asked = await interpret(parsed.words, catalogue, lookupsOf(index), state.literal);
  notices.push(...asked.notices);
  if (asked.absent.length > 0) notices.push({ kind: 'absent', words: asked.absent });

  const card = reference?.page;
  const isBrowse = asked.terms.length === 0 && parsed.phrases.length === 0 && asked.absent.length === 0;
  const nothing = isBrowse && (card !== undefined || (!hasFilters(filters) && parsed.since === undefined));
  const ranked = nothing
    ? []
    : isBrowse
      ? catalogue.pages.map((page) => ({ page, score: 0, places: [], partial: false }))
      : await find(asked, parsed, catalogue, index);

  const excluded = await pagesWith(parsed.excluded, catalogue, index.find);
  const since = sinceDay(parsed.since, notices);
  const wanted = ranked.filter(
    ({ page }) => page !== card && !excluded.has(page) && (since === undefined || page.datum >= since),
  );
  if (wanted.some(({ partial }) => partial)) notices.push({ kind: 'partial' });

  const cards = new Set(card ? [card] : cardsOf(asked.terms, parsed));
  const chosen = wanted.filter(({ page }) => passes(page, filters));
  const ordered = cardsFirst(sortRanked(chosen, state.sorting), cards);
  const hits = ordered.map(({ page, partial, places }): Hit => ({ page, partial, places, card: cards.has(page) }));
  return {
    hits: card ? [{ page: card, card: true, partial: false, places: [] }, ...hits] : hits,
    notices,
    waysOn: hits.length === 0 && !card ? waysOn(asked, filters, state) : [],
    facets: countFacets(nothing && !card ? catalogue.pages : wanted.map(({ page }) => page), filters, catalogue),
    marks: marksOf(asked.terms, parsed),
  };
}

/** All pages with all terms; when there are none, or few, those with the most of them. */
async function find(
  asked: Interpretation,
  parsed: ParsedQuery,
  catalogue: Catalogue,
  index: Index,
): Promise<Ranked[]> {
  const { terms, absent } = asked;
  const lists = await Promise.all([
    ...terms.map((term) => retrieve(term, catalogue, index.find)),
    ...parsed.phrases.map((phrase) => retrieveExactly(phrase, catalogue, index)),
  ]);
  if (lists.length === 0) return [];
  const hasSubject = terms.some((term, at) => isSubject(term, lists[at]?.size ?? 0, catalogue)) || parsed.phrases.length > 0;
  // Without its subject a question about a place would get everything about that place for an answer.
  if (absent.length > 0 && !hasSubject) return [];
  const helpers = await Promise.all(asked.helpers.map((term) => retrieve(term, catalogue, index.find)));
  const all = intersect(lists);
  const full = rankPages(all, terms, catalogue, absent.length > 0, helpers);
  // A word group between quotation marks is never given up.
  if (lists.length === 1 || parsed.phrases.length > 0 || full.length >= 5) return full;
  const most = mostOf(lists, all);
  return [...full, ...rankPages(most, terms, catalogue, true, helpers)];
}

const subjectSoorten: ReadonlySet<string> = new Set(['Begrip', 'Thema', 'Programma', 'Kamerstuk', 'Dossier']);
/** A word on more than this share of the pages says too little to be what somebody asks about. */
const commonShare = 0.04;

/** Whether a term says what is asked about, and not only where, who or when. */
function isSubject(term: Term, pages: number, catalogue: Catalogue): boolean {
  if (term.kind === 'word') return pages <= Math.max(3, commonShare * catalogue.pages.length);
  return term.named.some(({ page }) => subjectSoorten.has(page.soort));
}

/** Pages that lack as few terms as any page does, and of two terms have the one that tells most. */
function mostOf(lists: readonly FoundPages[], besides: FoundPages): FoundPages {
  const some = lists.filter((list) => list.size > 0);
  const telling = Math.min(...some.map((list) => list.size));
  const counts = new Map<FindablePage, number>();
  for (const list of some) for (const page of list.keys()) counts.set(page, (counts.get(page) ?? 0) + 1);
  const wanted = besides.size > 0 ? lists.length - 1 : Math.max(0, ...counts.values());
  const found: FoundPages = new Map();
  for (const [page, count] of counts) {
    if (besides.has(page) || count < wanted) continue;
    const own = some.flatMap((list) => {
      const here = list.get(page);
      return here ? [{ here, size: list.size }] : [];
    });
    if (wanted === 1 && !own.some(({ size }) => size === telling)) continue;
    if (wanted === 1 && besides.size > 0) continue;
    found.set(page, {
      score: own.reduce((sum, { here }) => sum + here.score, 0),
      places: own.flatMap(({ here }) => here.places),
    });
  }
  return found;
}

/** The index knows phrases by their stems; what stands between quotation marks must be there as typed. */
async function retrieveExactly(phrase: string, catalogue: Catalogue, index: Index): Promise<FoundPages> {
  const found = await retrievePhrase(asPhrase(phrase), catalogue, index.find);
  const checked = await Promise.all(
    [...found].map(async ([page, own]) => ((await index.hasText(page, phrase)) ? [[page, own] as const] : [])),
  );
  return new Map(checked.flat());
}

async function pagesWith(words: readonly string[], { vocabulary }: Catalogue, find: Find): Promise<Set<FindablePage>> {
  const matches = words.flatMap((word) => vocabulary.match(word).filter(({ weight }) => weight > 0.9));
  const postings = await Promise.all(matches.map(({ word }) => find(word)));
  return new Set(postings.flat().map(({ page }) => page));
}

function cardsFirst(ranked: readonly Ranked[], cards: ReadonlySet<FindablePage>): Ranked[] {
  return [...ranked.filter(({ page }) => cards.has(page)), ...ranked.filter(({ page }) => !cards.has(page))];
}

/** The page that the whole query names stands first, as a card. */
function cardsOf(terms: readonly Term[], { phrases }: ParsedQuery): FindablePage[] {
  const [term, ...others] = terms;
  if (term?.kind !== 'name' || others.length > 0 || phrases.length > 0) return [];
  const titles = term.named.filter(({ isTitle }) => isTitle);
  return (titles.length > 0 ? titles : term.named).slice(0, 1).map(({ page }) => page);
}

function missingReference(reference: ReferenceAnswer, filters: Filters, catalogue: Catalogue): Answer {
  return {
    hits: [],
    notices: [{ kind: 'reference-missing', reference: reference.label }],
    waysOn: reference.waysOn,
    facets: countFacets([], filters, catalogue),
    marks: [],
  };
}

function unknownOperators({ unknownOperators: names }: ParsedQuery): Notice[] {
  return names.map((operator) => ({
    kind: 'unknown-operator',
    operator,
    nearest: nearestOf(operator, operatorNames),
  }));
}

/** First day of a year, month or day that was typed after `sinds:`. */
function sinceDay(typed: string | undefined, notices: Notice[]): string | undefined {
  if (typed === undefined) return undefined;
  const [, jaar, maand = '01', dag = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed) ?? [];
  if (jaar !== undefined) return `${jaar}-${maand}-${dag}`;
  notices.push({ kind: 'unknown-value', operator: 'sinds', value: typed, nearest: undefined });
  return undefined;
}

function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

/** The same search with less: without the absent words, or without the filters. */
function waysOn({ terms, absent }: Interpretation, filters: Filters, state: SearchState): WayOn[] {
  const ways: WayOn[] = [];
  const kept = terms.map(({ typed }) => typed).join(' ');
  if (absent.length > 0 && kept !== '') {
    ways.push({ label: `Zoek alleen op ‘${kept}’`, href: `?q=${encodeURIComponent(kept)}`, external: false });
  }
  if (hasFilters(filters) && hasFilters(state.filters) && state.query.trim() !== '' && absent.length === 0) {
    ways.push({ label: 'Zoek hetzelfde zonder filters', href: `?q=${encodeURIComponent(state.query.trim())}`, external: false });
  }
  return ways;
}

function marksOf(terms: readonly Term[], { phrases }: ParsedQuery): string[] {
  const words = terms.flatMap((term) =>
    term.kind === 'name'
      ? [...term.phrases.flatMap((phrase) => phrase.split(' ')), ...term.words.map(({ word }) => word)]
      : [...term.groups.flat(), ...term.also].map(({ word }) => word).concat(term.phrase?.split(' ') ?? []),
  );
  return [...new Set([...words, ...phrases.flatMap((phrase) => asPhrase(phrase).split(' '))])].slice(0, 24);
}

function lookupsOf({ find: ask, isDutch }: Index): Lookups {
  return { isDutch, hasPhrase: async (phrase) => (await ask(phrase)).length > 0 };
}
