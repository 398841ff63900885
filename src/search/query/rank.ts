import type { PageKind } from '#search/catalogue/kinds.ts';
import type { FindablePage, Sorting } from '#search/catalogue/model.ts';
import type { Term } from '#search/typed/terms.ts';
import {
  datedWeight,
  explainingWeight,
  helpAtMost,
  helpInTitle,
  hintWeight,
  kindWeights,
  shortTitleShare,
  titleShare,
} from '#search/weights.ts';
import { inflectionKey } from '#search/words/inflection.ts';
import type { FoundPages } from './found-pages.ts';

export interface Ranked {
  page: FindablePage;
  score: number;
  /** Positions of the words found: see `Found`. */
  places: readonly (readonly number[])[];
  /** How much of the terms is in the title, of each from 0 to 1, added up. */
  inTitle: number;
  /** Whether the page lacks some of the words. */
  partial: boolean;
  /** Whether it has the words, but not in one statement: see `raiseTogether`. */
  isApart?: boolean;
}

const explaining: ReadonlySet<PageKind> = new Set(['begrip', 'thema', 'programma', 'partij']);

const weightOfKind: Readonly<Partial<Record<PageKind, number>>> = kindWeights;

const letters: readonly PageKind[] = ['kamerstuk', 'brief'];
const papers: readonly PageKind[] = ['kamerstuk', 'dossier'];
/** Words that tell which kinds of pages are meant, in any form. */
const kindHints: ReadonlyMap<string, readonly PageKind[]> = new Map(
  Object.entries<readonly PageKind[]>({
    afspraak: ['afspraak'],
    afgesproken: ['afspraak'],
    besluit: ['besluit'],
    besloten: ['besluit'],
    brief: letters,
    kamerbrief: letters,
    kamerstuk: papers,
    motie: ['kamerstuk'],
    toezegging: ['kamerstuk'],
    kamervraag: ['kamerstuk'],
    betekent: ['begrip'],
    begrip: ['begrip'],
    gemeente: ['gemeente', 'provincie'],
  }).map(([word, kinds]) => [inflectionKey(word), kinds]),
);

/** The kinds of pages that these folded words ask for. */
export function hintedKinds(words: readonly string[]): ReadonlySet<PageKind> {
  return new Set(words.flatMap((word) => kindHints.get(inflectionKey(word)) ?? []));
}

/**
 * Makes a function that ranks pages that were found. It starts from the score that each has for the terms, and raises
 * it for titles with the terms, helpers and kinds that the query hints at. The result is not sorted: see `sortRanked`.
 * @param helpers the pages that have words which say little
 */
export function rankPages(
  terms: readonly Term[],
  helpers: readonly FoundPages[],
  hinted: ReadonlySet<PageKind>,
): (found: FoundPages, partial: boolean) => Ranked[] {
  const [only, ...others] = terms;
  // Then the page of that name is above the list already.
  const isName = others.length === 0 && only?.kind === 'name' && only.named.length > 0;
  const days = terms.flatMap((term) => (term.kind === 'name' ? term.days : []));
  return (found, partial) =>
    [...found].map(([page, { score: own, inTitle: said, places }]) => {
      let score = own;
      let boost = 1;
      for (const helper of helpers) {
        const help = helper.get(page);
        score += Math.min(helpAtMost, help?.score ?? 0);
        boost += helpInTitle * (help?.inTitle ?? 0);
      }
      boost += (titleShare * said) / Math.max(1, terms.length);
      const short = 1 + shortTitleShare * Math.min(1, said / Math.max(1, page.titleLength));
      const isHinted = hinted.has(page.kind);
      const isDated = isHinted && days.some((day) => page.datum.includes(day));
      const hint = (isHinted ? hintWeight : 1) * (isDated ? datedWeight : 1);
      // What was agreed about a subject comes before what else explains it.
      const definition = isName && !isHinted && explaining.has(page.kind) ? explainingWeight : 1;
      const kind = (weightOfKind[page.kind] ?? 1) * hint * definition;
      return { page, places, inTitle: said, partial, score: score * boost * short * kind };
    });
}

/** Sorts results. Pages that are equal are sorted by title, then address, so the same search always has the same order. */
export function sortRanked(ranked: readonly Ranked[], sorting: Sorting): Ranked[] {
  const byScore = (a: Ranked, b: Ranked) =>
    Number(isLess(a)) - Number(isLess(b)) || b.score - a.score || byTitle(a, b);
  if (sorting === 'datum') {
    return ranked.toSorted((a, b) => compare(b.page.datum, a.page.datum) || byScore(a, b));
  }
  if (sorting === 'termijn') {
    const last = (page: FindablePage) => page.termijn || '9999';
    return ranked.toSorted((a, b) => compare(last(a.page), last(b.page)) || byScore(a, b));
  }
  return ranked.toSorted(byScore);
}

/** Whether a page answers only a part, or the words apart. */
function isLess({ partial, isApart = false }: Ranked): boolean {
  return partial || isApart;
}

function byTitle(a: Ranked, b: Ranked): number {
  return compare(a.page.title, b.page.title) || a.page.nr - b.page.nr;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
