import type { Question } from './questions.ts';

/** What a search gave for one query, best first. */
export interface Answer {
  results: readonly Found[];
  /** How many results the search says there are. */
  total: number;
  /** What the page says besides its results. */
  notice: string;
  /** Where the links that are not results lead: suggestions, a dossier. */
  offers: readonly string[];
}

/** One result: the address it opens and the places on that page it offers as well, such as `/brieven/2024/water/#alinea-3`. */
export interface Found {
  address: string;
  places: readonly string[];
}

/**
 * How well an answer answers a question, from 0 to 1.
 * - known: 1 if a page is among the first three results, 0.5 among the first ten;
 * - set: the mean of recall and the share of relevant results in the first five, or in fewer when there cannot be five;
 * - absent: 1 if nothing is found but pages that had to be offered, and each of those is linked;
 * - notice: 1 if the page says it.
 * The score is 0 if a forbidden page is among the results, or if the page does not say what it had to.
 */
export function scoreAnswer(question: Question, answer: Answer): number {
  const forbidden = question.never ?? [];
  if (answer.results.some((found) => leadsToAny(found, forbidden))) return 0;
  if (question.says !== undefined && !new RegExp(question.says, 'iu').test(answer.notice)) return 0;
  switch (question.kind) {
    case 'known':
      return scoreRank(answer.results.findIndex((found) => leadsToAny(found, question.pages)));
    case 'set':
      return scoreSet(question.pages, question.also ?? [], answer.results);
    case 'absent':
      return scoreAbsent(question.offers ?? [], answer);
    case 'notice':
      return 1;
  }
}

/** The mean score of a group. An empty group scores 0, so it cannot pass unnoticed. */
export function meanScore(scores: readonly number[]): number {
  return scores.length === 0 ? 0 : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function scoreRank(index: number): number {
  if (index === -1 || index >= 10) return 0;
  return index < 3 ? 1 : 0.5;
}

function scoreSet(
  pages: readonly string[],
  also: readonly string[],
  results: readonly Found[],
): number {
  if (results.length === 0) return 0;
  const found = pages.filter((page) => results.some((result) => leadsToAny(result, [page])));
  const relevant = [...pages, ...also];
  const hits = results.slice(0, 5).filter((result) => leadsToAny(result, relevant)).length;
  const possible = Math.min(5, results.length, also.length > 0 ? 5 : pages.length);
  return (found.length / pages.length + hits / possible) / 2;
}

function scoreAbsent(offers: readonly string[], { results, total, offers: given }: Answer): number {
  // A dossier that is offered may be among the results; a look-alike may not.
  const extra = results.filter((found) => !leadsToAny(found, offers)).length;
  const counted = total - (results.length - extra);
  const linked = [...given, ...results.map(({ address }) => address)];
  const missing = offers.filter((page) => !linked.some((address) => matches(address, page)));
  return extra === 0 && counted <= 0 && missing.length === 0 ? 1 : 0;
}

function leadsToAny({ address, places }: Found, pages: readonly string[]): boolean {
  return pages.some((page) =>
    page.includes('#')
      ? [address, ...places].some((place) => place === page)
      : matches(address, page),
  );
}

function matches(address: string, page: string): boolean {
  const path = address.replace(/#.*/, '');
  return page.endsWith('*') ? path.startsWith(page.slice(0, -1)) : path === page;
}
