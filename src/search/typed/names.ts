import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { type PageKind, pageKinds } from '#search/catalogue/kinds.ts';
import type { FacetName } from '#search/catalogue/model.ts';
import type { Named } from '#search/catalogue/name-index.ts';
import { longestName } from '#search/weights.ts';
import { isGrammar } from '#search/words/stop-words.ts';
import { joined } from '#search/words/words.ts';
import type { TypedWord } from './parse.ts';
import { asPhrase, type NameTerm } from './terms.ts';

/** A typed word, or a name made of typed words. */
export type Piece = TypedWord | NameTerm;

export function isName(piece: Piece): piece is NameTerm {
  return 'kind' in piece;
}

/** A word next to a name tells which kind of page is meant: the key of that kind, its beginning, or one of these. */
const otherWordsForKinds: ReadonlyMap<string, string> = new Map([
  ['gebied', 'novexgebied'],
  ['ministerie', 'partij'],
  ['minister', 'partij'],
  ['min', 'partij'],
]);

/** Whether a folded word tells which kind of page is meant. */
export function isKindWord(word: string): boolean {
  return otherWordsForKinds.has(word) || pageKinds.some((kind) => joined(kind) === word);
}

/**
 * Finds names in typed words, from left to right and the longest at each place. A word next to a name that only tells
 * what kind of page it is becomes part of the name: “provincie Groningen”.
 */
export function findNames(words: readonly TypedWord[], catalogue: Catalogue): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const name = nameAt(words, at, catalogue);
    const word = words[at];
    if (!name) {
      if (word) pieces.push(word);
      at += 1;
      continue;
    }
    at += name.length;
    const before = ofKind(name.named, pieces.at(-1));
    const after = before ? undefined : ofKind(name.named, words[at]);
    if (before) pieces.pop();
    if (after) at += 1;
    pieces.push(nameTerm(name.typed, before ?? after ?? name.named, catalogue));
  }
  return pieces;
}

/** The named pages of the kind that a piece next to the name tells; `undefined` when it tells none of theirs. */
function ofKind(named: readonly Named[], beside: Piece | undefined): readonly Named[] | undefined {
  const word = joined(beside?.typed ?? '');
  const kind = otherWordsForKinds.get(word) ?? word;
  const found = kind === '' ? [] : named.filter(({ page }) => joined(page.kind).startsWith(kind));
  return found.length > 0 ? found : undefined;
}

function nameAt(
  words: readonly TypedWord[],
  at: number,
  catalogue: Catalogue,
): { typed: string; named: readonly Named[]; length: number } | undefined {
  for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
    const span = words.slice(at, at + length);
    if (span.every(({ word }) => isGrammar(word))) continue;
    const typed = span.map((word) => word.typed).join(' ');
    const named = catalogue.named(typed);
    if (named.length > 0) return { typed, named, length };
  }
  return undefined;
}

/** The facet whose values have a page of this kind: pages about Fryslân have the value Fryslân of `provincie`. */
export const facetOfKind: Readonly<Partial<Record<PageKind, FacetName>>> = {
  provincie: 'provincie',
  'novex-gebied': 'gebied',
  thema: 'thema',
  ronde: 'ronde',
  partij: 'partij',
};

/** A term for a name, with all that the pages of that name stand for. */
export function nameTerm(typed: string, named: readonly Named[], catalogue: Catalogue): NameTerm {
  const valuesOf = (wanted: readonly Named[]) =>
    wanted.flatMap(({ page }) => {
      const facet = facetOfKind[page.kind];
      return facet ? (page.facets[facet]?.map((slug) => ({ facet, slug })) ?? []) : [];
    });
  // An alias of a thema is only a part of its subject.
  const isPart = ({ page, isTitle }: Named) => page.kind === 'thema' && !isTitle;
  const titles = named
    .filter(({ page }) => page.kind !== 'thema' && page.kind !== 'gemeente')
    .map(({ page }) => page.title);
  const phrases = [...new Set([typed, joined(typed), ...titles].map(asPhrase))].filter((phrase) =>
    phrase.split(' ').every((word) => catalogue.vocabulary.has(word)),
  );
  return {
    kind: 'name',
    typed,
    named,
    phrases,
    words: /\s/.test(typed) ? [] : catalogue.vocabulary.match(joined(typed)),
    values: valuesOf(named.filter((one) => !isPart(one))),
    widerValues: valuesOf(named.filter(isPart)),
    days: [],
  };
}
