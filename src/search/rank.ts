import type { Catalogue } from './catalogue.ts';
import type { Term } from './interpret.ts';
import type { FindablePage, Sorting } from './model.ts';
import type { FoundPages } from './retrieve.ts';

export interface Ranked {
  page: FindablePage;
  score: number;
  places: readonly (readonly number[])[];
  partial: boolean;
}

/** Records before the letter that they come from, and both before pages about the site. */
const soortWeights: Readonly<Record<string, number>> = {
  Afspraak: 1.15,
  Besluit: 1.1,
  Voornemen: 1.1,
  'Lopend traject': 1.1,
  Aankondiging: 1.1,
  Brief: 0.8,
  Partij: 0.7,
  Kamerstuk: 0.85,
  Ronde: 0.6,
  Begrip: 0.95,
  Wijziging: 0.5,
  Gemeente: 0.35,
  Uitleg: 0.4,
};

/** What a word that says little can add. */
const helpAtMost = 1;

/** Adds up what each page has of the terms. A title that says what was asked weighs more. */
export function rankPages(
  found: FoundPages,
  terms: readonly Term[],
  catalogue: Catalogue,
  partial: boolean,
  helpers: readonly FoundPages[],
): Ranked[] {
  const words = terms.map(wordsOfTerm);
  return [...found].map(([page, { score: own, places }]) => {
    const help = helpers.reduce((sum, list) => sum + Math.min(helpAtMost, list.get(page)?.score ?? 0), 0);
    const score = own + help;
    const title = catalogue.titleWords(page);
    const inTitle = words.filter((set) => hasAny(title, set)).length;
    const boost = 1 + (1.4 * inTitle) / Math.max(1, words.length);
    const short = 1 + (inTitle > 0 ? 0.6 * Math.min(1, inTitle / title.size) : 0);
    return { page, places, partial, score: score * boost * short * (soortWeights[page.soort] ?? 1) };
  });
}

function hasAny(title: ReadonlySet<string>, words: ReadonlySet<string>): boolean {
  for (const word of title) if (words.has(word)) return true;
  return false;
}

/** Order of results; ties by title, so that two searches say the same. */
export function sortRanked(ranked: readonly Ranked[], sorting: Sorting): Ranked[] {
  const byScore = (a: Ranked, b: Ranked) =>
    Number(a.partial) - Number(b.partial) || b.score - a.score || byTitle(a, b);
  if (sorting === 'datum') {
    return ranked.toSorted((a, b) => compare(b.page.datum, a.page.datum) || byScore(a, b));
  }
  if (sorting === 'termijn') {
    const last = (page: FindablePage) => page.termijn || '9999';
    return ranked.toSorted((a, b) => compare(last(a.page), last(b.page)) || byScore(a, b));
  }
  return ranked.toSorted(byScore);
}

function wordsOfTerm(term: Term): ReadonlySet<string> {
  const strong = (matches: readonly { word: string; weight: number }[]) => matches.filter(({ weight }) => weight > 0.4);
  if (term.kind === 'name') {
    return new Set([...term.phrases.flatMap((phrase) => phrase.split(' ')), ...strong(term.words).map(({ word }) => word)]);
  }
  const matches = strong(term.also.length > 0 ? term.also : term.groups.flat());
  return new Set([...matches.map(({ word }) => word), ...(term.phrase?.split(' ') ?? [])]);
}

function byTitle(a: Ranked, b: Ranked): number {
  return compare(a.page.title, b.page.title) || compare(a.page.path, b.page.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
