import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { CatalogueFile, PageRow } from '#search/catalogue/catalogue-file.ts';
import { isPageKind, type PageKind } from '#search/catalogue/kinds.ts';
import { type FacetName, facetNames } from '#search/catalogue/model.ts';
import { packCatalogue } from '#search/catalogue/packed-catalogue.ts';
import { makeShards } from '#search/words/word-filter.ts';
import { asIndexed, joined, wordsOf } from '#search/words/words.ts';
import { splitCompound } from './compounds.ts';
import { readDutchWords } from './dutch-words.ts';

/** What Pagefind stores about one page. */
interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

/** The facets for which the index has only labels. For `soort` it also has the key of the kind. */
const labelledFacets = facetNames.filter((facet) => facet !== 'soort');

/** Kinds whose names can look like compounds but are never taken apart. */
const wholeNames: ReadonlySet<PageKind> = new Set(['provincie', 'gemeente', 'landsdeel']);

/**
 * Writes what the query layer needs besides the finished index: `catalogus.json` and the pieces of the word filter in
 * `woorden/`. Pages and words are read back from the index itself, so the catalogue always matches it. See
 * docs/besluiten/18.
 *
 * @param index folder of the Pagefind index
 * @param target folder to write; emptied first
 * @throws a Dutch error when a page has no known kind
 */
export async function writeSearchData(index: string, target: string): Promise<void> {
  const fragments = await readFragments(join(index, 'fragment'));
  const dutch = readDutchWords();
  await rm(target, { recursive: true, force: true });
  await mkdir(join(target, 'woorden'), { recursive: true });
  await writeFile(
    join(target, 'catalogus.json'),
    JSON.stringify(packCatalogue(makeCatalogue(fragments, dutch))),
  );
  await Promise.all(
    makeShards(dutch).map((shard, nr) => writeFile(join(target, 'woorden', `${nr}.bin`), shard)),
  );
}

async function readFragments(folder: string): Promise<Map<string, Fragment>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.pf_fragment')).toSorted();
  const entries = await Promise.all(
    names.map(async (name): Promise<[string, Fragment]> => {
      const bytes = gunzipSync(await readFile(join(folder, name)));
      // Pagefind puts a signature of twelve bytes before the JSON.
      const fragment: Fragment = JSON.parse(bytes.subarray('pagefind_dcd'.length).toString('utf8'));
      return [name.slice(0, -'.pf_fragment'.length), fragment];
    }),
  );
  return new Map(entries.toSorted(([, a], [, b]) => (a.url < b.url ? -1 : 1)));
}

/**
 * The catalogue of all pages in the index.
 * @param fragments what Pagefind stores about each page, by the id of its text
 * @param dutch folded words of the language, to take compounds apart
 * @throws a Dutch error when a page has no known kind
 */
export function makeCatalogue(
  fragments: ReadonlyMap<string, Fragment>,
  dutch: ReadonlySet<string>,
): CatalogueFile {
  const all = [...fragments.values()];
  const isCrossing = (page: Fragment) => kindOf(page) === 'plaats-en-thema';
  const pages = all.filter((page) => !isCrossing(page));
  const kinds = kindsOf(all);
  const placeOfKind = new Map(kinds.map(([kind], place) => [kind, place]));
  const values = valuesOf(all);
  const placeOf = new Map(values.map(([facet, label], place) => [`${facet}:${label}`, place]));
  const rowOf = ([text, page]: [string, Fragment]): PageRow => [
    text,
    page.url,
    page.meta['title'] ?? page.url,
    placeOfKind.get(kindOf(page)) ?? 0,
    (page.meta['aliassen'] ?? '').split('|').filter(Boolean),
    labelledFacets.flatMap((facet) =>
      (page.filters[facet] ?? []).flatMap((label) => placeOf.get(`${facet}:${label}`) ?? []),
    ),
    page.meta['datum'] ?? '',
    page.meta['termijn'] ?? '',
    page.meta['lead'] ?? '',
  ];
  const counts = countWords(pages);
  const names = new Set(
    pages
      .filter((page) => wholeNames.has(kindOf(page)))
      .map((page) => joined(page.meta['title'] ?? '')),
  );
  const words = [...counts.keys()].toSorted();
  const hyphenated = hyphenatedWords(pages);
  const isWord = (part: string) => dutch.has(part);
  const split = (word: string) => {
    if (names.has(word)) return word;
    const parts = hyphenated.get(word) ?? [word];
    return parts.flatMap((part) => splitCompound(part, isWord)).join('·');
  };
  return {
    kinds,
    values,
    pages: [...fragments].filter(([, page]) => !isCrossing(page)).map(rowOf),
    crossings: [...fragments].filter(([, page]) => isCrossing(page)).map(rowOf),
    words: words.map(split).join('\n'),
    indexedAs: otherSpellings(pages, counts),
    everyday: everydayWords(pages),
    frequencies: words
      .map((word) => Math.min(9, Math.floor(Math.log2(counts.get(word) ?? 1))))
      .join(''),
  };
}

/** The everyday words of all pages, each with the pages that have it, by index. */
function everydayWords(pages: readonly Fragment[]): CatalogueFile['everyday'] {
  const words = new Map<string, number[]>();
  for (const [nr, { meta }] of pages.entries()) {
    for (const word of (meta['alledaags'] ?? '').split('|').map(joined).filter(Boolean))
      words.set(word, [...(words.get(word) ?? []), nr]);
  }
  return [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** The words that Pagefind does not fold as `joined` does, each with all spellings in the index. */
function otherSpellings(
  pages: readonly Fragment[],
  known: ReadonlyMap<string, number>,
): CatalogueFile['indexedAs'] {
  const spellings = new Map<string, Set<string>>();
  for (const piece of new Set(pages.flatMap(({ content }) => content.split(/\s+/)))) {
    for (const part of [piece, ...piece.split(/[-–—/&+]+/)]) {
      const word = joined(part);
      if (!known.has(word)) continue;
      const own = spellings.get(word) ?? new Set();
      spellings.set(word, own.add(asIndexed(part)));
    }
  }
  return [...spellings]
    .filter(([word, own]) => own.size > 1 || !own.has(word))
    .map(([word, own]): [string, string[]] => [word, [...own].toSorted()])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Words that texts write with hyphens, joined, with their parts: Pagefind has some of them only as a whole. */
function hyphenatedWords(pages: readonly Fragment[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { content } of pages) {
    for (const piece of content.split(/\s+/)) {
      const parts = piece.split(/[-‐‑]/).map(joined).filter(Boolean);
      if (parts.length > 1) words.set(parts.join(''), parts);
    }
  }
  return words;
}

/**
 * Every folded word that the index can find, with the number of pages that have it. Amounts and codes count as words.
 */
function countWords(pages: readonly Fragment[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { content } of pages) {
    const pieces = content.split(/\s+/);
    for (const word of new Set(pieces.flatMap(findableWordsOf))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The words of a piece of text, without the parts that Pagefind cuts up further. In “CO2-neutraal” and
 * “NOVEX-gebiedenPDOK” it has no “CO2” or “gebiedenPDOK”, in “programma-uned.nl” no “unednl”, and in “N-H” no single
 * letters. Such pages are found by the whole word.
 */
function findableWordsOf(piece: string): string[] {
  const whole = joined(piece);
  const parts = piece
    .split(/[-–—/&+]+/)
    .map((part) => part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const cutUp = new Set(
    parts
      .filter((part) => part.length < 2 || /\d\D|\D\d|\p{Ll}\p{Lu}|[^\p{L}\p{N}]/u.test(part))
      .map(joined),
  );
  return wordsOf(piece).filter((word) => word === whole || !cutUp.has(word));
}

function valuesOf(pages: readonly Fragment[]): [FacetName, string][] {
  return labelledFacets.flatMap((facet) => {
    const labels = new Set(pages.flatMap((page) => page.filters[facet] ?? []));
    return [...labels]
      .toSorted(inOrderOfReaders)
      .map((label): [FacetName, string] => [facet, label]);
  });
}

/** The kind of a page. Throws a Dutch error when the index has no known kind for it. */
function kindOf({ url, meta }: Fragment): PageKind {
  const kind = meta['kind'] ?? '';
  if (!isPageKind(kind)) throw new Error(`${url} heeft de onbekende soort pagina “${kind}”`);
  return kind;
}

/** Each kind that has a page, with its label: what readers call it, and the value of its facet. */
function kindsOf(pages: readonly Fragment[]): CatalogueFile['kinds'] {
  const labels = new Map(pages.map((page) => [kindOf(page), page.filters['soort']?.[0] ?? '']));
  return [...labels].toSorted(([, a], [, b]) => inOrderOfReaders(a, b));
}

function inOrderOfReaders(a: string, b: string): number {
  return a.localeCompare(b, 'nl', { numeric: true });
}
