import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { PageKind } from '#search/catalogue/kinds.ts';
import type { FindablePage, SearchState, Suggestion } from '#search/catalogue/model.ts';
import { shortestPart } from '#search/weights.ts';
import { pagesForEveryday } from './everyday.ts';
import type { Interpretation } from './interpretation.ts';
import type { Term } from './terms.ts';

/**
 * What to try when nothing was found, or when a word is absent: what the record of an everyday word is about, the same
 * search with a similar word instead of an absent one, without the absent words, for a part of an absent word, or without
 * the filters; and the nearest thema and place. Never a list of everything.
 */
export function makeSuggestions(
  { terms, absent }: Interpretation,
  { query: typed, filters }: SearchState,
  catalogue: Catalogue,
): Suggestion[] {
  const query = typed.trim();
  const kept = terms.map((term) => term.typed).join(' ');
  const meant = absent.flatMap(({ typed: word, near }) =>
    near === undefined ? [] : [query.replace(word, near)],
  );
  const everyday = [...new Set(absent.flatMap((word) => pagesForEveryday(word.typed, catalogue)))];
  const begun = absent.length === 1 && kept === '' ? catalogue.beginningWith(query) : [];
  const parts = kept === '' ? absent.flatMap((word) => knownPart(word.typed, catalogue)) : [];
  const others = kept !== '' && absent.length > 0 ? [kept] : [];
  const unfiltered =
    Object.keys(filters).length > 0 && query !== '' && absent.length === 0 ? [query] : [];
  return [
    ...everyday.map((page) => open(page, `Bedoeld: ${nameOf(page)}?`)),
    ...placesWith(everyday, terms, catalogue),
    ...meant.map((other) => searchFor(other, `Bedoelde u ‘${other}’?`)),
    ...begun.slice(0, mostBegun).map(({ page }) => open(page, `Begint zo: ${page.title}`)),
    ...others.map((other) => searchFor(other, `Zoek alleen op ‘${other}’`)),
    ...parts.map((other) => searchFor(other, `Zoek op ‘${other}’`)),
    ...unfiltered.map((other) => searchFor(other, 'Zoek hetzelfde zonder filters')),
    ...nearestPages(terms, parts, catalogue)
      .filter((page) => !everyday.includes(page))
      .map((page) => open(page, `Naar ${nameOf(page)}`)),
  ];
}

/** Most names offered that begin with a word that is itself absent. */
const mostBegun = 3;

function open({ path }: FindablePage, label: string): Suggestion {
  return { label, href: path, external: false };
}

/** As it is called in a sentence: a thema and a begrip without a capital, unless it is a name in capitals. */
function nameOf({ kind, title }: FindablePage): string {
  const isCommon = kind === 'thema' || kind === 'begrip';
  return isCommon && /^\p{Lu}\p{Ll}/u.test(title)
    ? title[0]?.toLowerCase() + title.slice(1)
    : title;
}

/** The pages about these subjects in the places that the query names, when there are such pages. */
function placesWith(
  subjects: readonly FindablePage[],
  terms: readonly Term[],
  { crossings }: Catalogue,
): Suggestion[] {
  return placesOf(terms).flatMap((place) =>
    subjects.flatMap((subject) => {
      const id = subject.path.split('/').at(-2) ?? '';
      const page = crossings().find(({ path }) => path === `${place.path}${id}/`);
      return page ? [open(page, `${page.title}`)] : [];
    }),
  );
}

const places: ReadonlySet<PageKind> = new Set([
  'provincie',
  'novex-gebied',
  'regio',
  'landsdeel',
  'gemeente',
]);

/** The first place that each name in the query is. */
function placesOf(terms: readonly Term[]): FindablePage[] {
  return terms.flatMap((term) => {
    const named = term.kind === 'name' ? term.named.map(({ page }) => page) : [];
    return named.filter(({ kind }) => places.has(kind)).slice(0, 1);
  });
}

/** The place that the query names, and the thema that a part of an absent word names. */
function nearestPages(
  terms: readonly Term[],
  parts: readonly string[],
  catalogue: Catalogue,
): FindablePage[] {
  const themas = [...terms.map(({ typed }) => typed), ...parts].flatMap((name) =>
    catalogue
      .named(name)
      .map(({ page }) => page)
      .filter(({ kind }) => kind === 'thema'),
  );
  return [...new Set([...placesOf(terms), ...themas])];
}

function searchFor(query: string, label: string): Suggestion {
  return { label, href: `?q=${encodeURIComponent(query)}`, external: false };
}

/** The longest beginning or end of a word that does occur: “energie” for “energiebelasting”. Empty or one word. */
function knownPart(typed: string, { vocabulary }: Catalogue): string[] {
  const word = typed.toLowerCase();
  for (let length = word.length - 1; length >= shortestPart; length -= 1) {
    const known = [word.slice(0, length), word.slice(-length)].find(vocabulary.has);
    if (known !== undefined) return [known];
  }
  return [];
}
