import type { Catalogue } from '#search/catalogue/catalogue.ts';
import type { SearchState, Suggestion } from '#search/catalogue/model.ts';
import { shortestPart } from '#search/weights.ts';
import type { Interpretation } from './interpretation.ts';

/**
 * What to try when nothing was found: the same search with a similar word instead of an absent one, without the absent
 * words, for a part of an absent word, or without the filters. When none of these applies, lists to read without
 * searching.
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
  const parts = kept === '' ? absent.flatMap((word) => knownPart(word.typed, catalogue)) : [];
  const others = kept !== '' && absent.length > 0 ? [kept] : [];
  const unfiltered =
    Object.keys(filters).length > 0 && query !== '' && absent.length === 0 ? [query] : [];
  const ways = [
    ...meant.map((other) => searchFor(other, `Bedoelde u ‘${other}’?`)),
    ...others.map((other) => searchFor(other, `Zoek alleen op ‘${other}’`)),
    ...parts.map((other) => searchFor(other, `Zoek op ‘${other}’`)),
    ...unfiltered.map((other) => searchFor(other, 'Zoek hetzelfde zonder filters')),
  ];
  return ways.length > 0 || query === '' ? ways : lists(catalogue);
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

function lists({ pages }: Catalogue): Suggestion[] {
  const all = [
    ['thema', 'thema’s'],
    ['begrip', 'begrippen'],
  ] as const;
  return all.flatMap(([kind, name]) => {
    const href = pages.find((page) => page.kind === kind)?.path.replace(/[^/]+\/$/, '');
    return href === undefined ? [] : [{ label: `Bekijk alle ${name}`, href, external: false }];
  });
}
