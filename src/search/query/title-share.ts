import { asPhrase, type Term } from '#search/typed/terms.ts';
import type { Match } from '#search/words/vocabulary.ts';
import { wordsOf } from '#search/words/words.ts';
import type { Ranked } from './rank.ts';

/**
 * How much of what was asked is in the title of a page, from 0 to 1. A name also counts when the page belongs to what it
 * names: “Groningse zeehavens”. Of a title that comes with its text, only what the index found in it counts.
 */
export function titleShare({ page, inTitle }: Ranked, terms: readonly Term[]): number {
  if (page.title === '') return inTitle / terms.length;
  const title = ` ${asPhrase(page.title)} `;
  const words = new Set(page.title.split(/\s+/).flatMap(wordsOf));
  const best = (matches: readonly Match[]) =>
    Math.max(0, ...matches.filter(({ word }) => words.has(word)).map(({ weight }) => weight));
  const has = (phrase: string | undefined) => !!phrase && title.includes(` ${phrase} `);
  const shareOf = (term: Term) => {
    if (term.kind === 'name')
      return term.phrases.some(has) ||
        term.values.some(({ facet, slug }) => page.facets[facet]?.includes(slug))
        ? 1
        : best(term.words);
    const groups = term.groups.length === 0 ? 0 : Math.min(...term.groups.map(best));
    return Math.max(groups, best(term.also), has(term.phrase) ? 1 : 0);
  };
  return terms.reduce((sum, term) => sum + shareOf(term), 0) / terms.length;
}
