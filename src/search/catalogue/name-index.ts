import { gemeenteRank, otherNameRank } from '#search/weights.ts';
import { inflectionKey } from '#search/words/inflection.ts';
import { kept } from '#search/words/kept.ts';
import { placeOfAdjective } from '#search/words/place-adjective.ts';
import { nameKey, withCompass, wordsOf } from '#search/words/words.ts';
import type { PageKind } from './kinds.ts';
import type { FindablePage } from './model.ts';

/** A page that a name leads to. */
export interface Named {
  page: FindablePage;
  /** The title itself, or another name. */
  isTitle: boolean;
}

/** Which pages are called what. */
export interface NameIndex {
  /** The pages with this title or alias, however it is spaced, hyphenated or inflected. */
  named(name: string): readonly Named[];
  /** Whether a text is a title or alias, apart from capitals, accents, spacing and punctuation, but not inflected. */
  isName(text: string): boolean;
  /** The pages with a title or alias that begins with this text, however it is spaced; gemeenten last. */
  beginningWith(text: string): readonly Named[];
  /** The folded words of all names. */
  words(): ReadonlySet<string>;
}

const places: ReadonlySet<PageKind> = new Set(['provincie', 'landsdeel', 'regio', 'gemeente']);

/** Indexes pages by title and aliassen. Titles of sections of letters do not count as names. */
export function indexNames(pages: readonly FindablePage[]): NameIndex {
  const names = new Map<string, Named[]>();
  const written: string[] = [];
  for (const page of pages) {
    // Sections of a letter are named after subjects that have a page of their own.
    if (page.kind !== 'brief' && page.title !== '') addName(page.title, page, true);
    for (const alias of page.aliassen) addName(alias, page, false);
  }
  // “Groningen” is more likely to be the provincie than the gemeente.
  for (const list of names.values()) list.sort((a, b) => rankOfName(a) - rankOfName(b));

  return {
    named: (name) =>
      names.get(nameKey(name)) ??
      names.get(nameKey(withCompass(name))) ??
      names.get(inflected(nameKey(name))) ??
      placesNamedAfter(name),
    isName: (text) => names.has(nameKey(text)) || names.has(nameKey(withCompass(text))),
    beginningWith(text) {
      const start = nameKey(withCompass(text));
      const found = [...names].flatMap(([key, list]) => (key.startsWith(start) ? list : []));
      return [...new Map(found.map((named) => [named.page, named])).values()].toSorted(
        (a, b) => rankOfName(a) - rankOfName(b) || a.page.title.length - b.page.title.length,
      );
    },
    words: kept(() => new Set(written.flatMap((name) => name.split(/\s+/)).flatMap(wordsOf))),
  };

  /** The places of which a word is the adjective: “Groningse”. */
  function placesNamedAfter(name: string): readonly Named[] {
    const place = placeOfAdjective(nameKey(name));
    const found = place === undefined ? [] : (names.get(place) ?? []);
    return found.filter(({ page }) => places.has(page.kind));
  }

  function addName(name: string, page: FindablePage, isTitle: boolean): void {
    written.push(name);
    // “Bergen (Noord-Holland)” is also called Bergen.
    const called = name.replace(/\s+\([^)]*\)$/, '');
    const plain = [...new Set([name, called])].map(nameKey);
    // A gemeente has no plural: “berg” is not about Bergen.
    const keys = page.kind === 'gemeente' ? plain : [...plain, ...plain.map(inflected)];
    for (const key of new Set(keys)) {
      const list = names.get(key) ?? [];
      if (!list.some((other) => other.page === page)) list.push({ page, isTitle });
      names.set(key, list);
    }
  }
}

/** The `~` keeps these apart from plain keys, so a plural never hides another name. */
function inflected(key: string): string {
  return `~${inflectionKey(key)}`;
}

/** Lower comes first: titles before aliassen, and within each gemeenten last. */
function rankOfName({ page, isTitle }: Named): number {
  return (isTitle ? 0 : otherNameRank) + (page.kind === 'gemeente' ? gemeenteRank : 0);
}
