import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CatalogueFile, PageRow } from '#search/catalogue/catalogue-file.ts';
import { wholeAtlas } from '#search/catalogue/following.ts';
import { isPageKind, outcomeKinds, type PageKind } from '#search/catalogue/kinds.ts';
import { type FacetName, facetNames } from '#search/catalogue/model.ts';
import { packCatalogue } from '#search/catalogue/packed-catalogue.ts';
import { endsOfPlaces, placeOfAnchor } from '#search/catalogue/place-anchor.ts';
import { titleBefore } from '#search/catalogue/title-before.ts';
import type { PageRead } from '#search/read/page-read.ts';
import { joined } from '#search/words/words.ts';
import { splitCompound } from './compounds.ts';
import type { Occurrences } from './occurrences.ts';
import { cutIndex, findWords, inOrderOfIndex } from './text-index.ts';
import { keptWordList } from './word-list.ts';

/** What of a page can be followed: see `follows`. */
export type FollowsOf = (path: string) => number;

/** The facets for which a page has only labels. For `soort` it also has the key of the kind. */
const labelledFacets = facetNames.filter((facet) => facet !== 'soort');

/** Kinds whose names can look like compounds but are never taken apart. */
const wholeNames: ReadonlySet<PageKind> = new Set(['provincie', 'gemeente', 'landsdeel']);

/**
 * So many outcomes, the newest, are in the catalogue by title and address. Of others those come with their text, because
 * ten thousand of them would be two thirds of a first search. They are found as well, but not suggested by name.
 */
const mostNamed = 200;

/**
 * Writes all that the search page loads: `catalogus.json`, the pieces of the word filter in `woorden/`, and in a folder
 * that is named after its content the pieces of the index and the text of each page. See docs/besluiten/17 and 18.
 *
 * @param read every page that can be found
 * @param target folder to write; emptied first
 * @param followsOf whether a page has a feed (1) and a calendar (2) below its address
 * @throws a Dutch error when a page has no known kind
 */
export async function writeSearchData(
  read: readonly PageRead[],
  target: string,
  followsOf: FollowsOf,
): Promise<void> {
  const dutch = keptWordList();
  const { catalogue, pieces, texts } = makeSearchData(read, dutch, followsOf);
  await rm(target, { recursive: true, force: true });
  const folder = join(target, catalogue.folder);
  await Promise.all(
    [join(target, 'woorden'), join(folder, 'index'), join(folder, 'teksten')].map((name) =>
      mkdir(name, { recursive: true }),
    ),
  );
  await writeFile(join(target, 'catalogus.json'), JSON.stringify(packCatalogue(catalogue)));
  writeAll(pieces, (nr) => join(folder, 'index', `${nr}.txt`));
  writeAll(texts, (nr) => join(folder, 'teksten', `${nr}.json`));
  writeAll(dutch.shards, (nr) => join(target, 'woorden', `${nr}.bin`));
}

/** One after another: for thousands of small files that is less work than all at once, and nothing else waits. */
function writeAll(files: readonly (string | Uint8Array)[], nameOf: (nr: number) => string): void {
  for (const [nr, content] of files.entries()) writeFileSync(nameOf(nr), content);
}

/** Everything that `writeSearchData` writes, apart from the word filter. */
export interface SearchData {
  catalogue: CatalogueFile;
  /** The pieces of the index: a line for each word, as `writePostings` makes it. */
  pieces: string[];
  /** The text of each page as JSON, by its number: see `PageText`. */
  texts: string[];
}

/**
 * The catalogue, the index and the texts of all pages.
 * @param dutch folded words of the language, to take compounds apart
 * @throws a Dutch error when a page has no known kind
 */
export function makeSearchData(
  read: readonly PageRead[],
  dutch: { has(word: string): boolean },
  followsOf: FollowsOf = () => 0,
): SearchData {
  const all = read.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  const isCrossing = (page: PageRead) => kindOf(page) === 'plaats-en-thema';
  const pages = all.filter((page) => !isCrossing(page));
  const crossings = all.filter(isCrossing);
  const kinds = kindsOf(all);
  const placeOfKind = new Map(kinds.map(([kind], place) => [kind, place]));
  const values = valuesOf(all);
  const placeOf = new Map(values.map(([facet, label], place) => [`${facet}:${label}`, place]));
  const unnamed = new Set(oldestOutcomes(pages));
  const rowOf = (page: PageRead): PageRow => [
    ...(unnamed.has(page) ? (['', ''] as const) : ([page.url, titleOf(page)] as const)),
    placeOfKind.get(kindOf(page)) ?? 0,
    (page.meta['aliassen'] ?? '').split('|').filter(Boolean),
    labelledFacets.flatMap((facet) =>
      (page.filters[facet] ?? []).flatMap((label) => placeOf.get(`${facet}:${label}`) ?? []),
    ),
    page.meta['datum'] ?? '',
    page.meta['termijn'] ?? '',
    page.meta['lead'] ?? '',
    titleLengthOf(page),
    followsOf(page.url),
  ];
  const found = findWords(pages.map(({ content }) => content));
  const names = new Set(
    pages
      .filter((page) => wholeNames.has(kindOf(page)))
      .map((page) => joined(page.meta['title'] ?? '')),
  );
  const hyphenated = hyphenatedWords(pages);
  const isWord = (part: string) => dutch.has(part);
  const split = (word: string) => {
    if (names.has(word)) return word;
    const parts = hyphenated.get(word) ?? [word];
    return parts.flatMap((part) => splitCompound(part, isWord)).join('·');
  };
  const entries = inOrderOfIndex([...found.keys()].map(split));
  const words = entries.map((entry) => entry.replaceAll('·', ''));
  const { pieces, sizes } = cutIndex(words, found);
  const texts = [...pages, ...crossings].map(textOf);
  const catalogue = {
    folder: hashOf([...pieces, ...texts]),
    kinds,
    values,
    pages: pages.map(rowOf),
    crossings: crossings.map(rowOf),
    words: entries.join('\n'),
    pieces: sizes,
    followsAll: followsOf(wholeAtlas),
    everyday: everydayWords(pages),
    frequencies: words.map((word) => frequencyOf(found.get(word))).join(''),
  };
  return { catalogue, pieces, texts };
}

/** The base-2 logarithm of the number of pages that have a word, rounded down, at most 9. */
function frequencyOf(found: Occurrences | undefined): number {
  return Math.min(9, Math.floor(Math.log2(found?.size ?? 1)));
}

function titleOf({ url, meta }: PageRead): string {
  return meta['title'] ?? url;
}

/** How many pieces of a text are its title, when it begins with that. */
function titleLengthOf(page: PageRead): number {
  const title = titleOf(page).split(/\s+/);
  return titleBefore(page.content.split(/\s+/, title.length + 1), title) ? title.length : 0;
}

/** All outcomes but the newest: the address of one begins with its ronde. */
function oldestOutcomes(pages: readonly PageRead[]): PageRead[] {
  const outcomes = pages.filter((page) => outcomeKinds.includes(kindOf(page)));
  return outcomes.toReversed().slice(mostNamed);
}

/** The text of a page with its title and the anchors that the search can open. */
function textOf(page: PageRead): string {
  const { url: path, content, anchors } = page;
  const places = anchors.filter(
    ({ id }) => placeOfAnchor(id) !== undefined || endsOfPlaces.includes(id),
  );
  const title = titleOf(page);
  const opened = places.map(({ id, location }) => ({ id, location }));
  return JSON.stringify({ path, title, content, anchors: opened });
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0');
  return hash.digest('hex').slice(0, 12);
}

/** The everyday words of all pages, each with the pages that have it, by index. */
function everydayWords(pages: readonly PageRead[]): CatalogueFile['everyday'] {
  const words = new Map<string, number[]>();
  for (const [nr, { meta }] of pages.entries()) {
    for (const word of (meta['alledaags'] ?? '').split('|').map(joined).filter(Boolean))
      words.set(word, [...(words.get(word) ?? []), nr]);
  }
  return [...words].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Words that texts write with hyphens, joined, with their parts. */
function hyphenatedWords(pages: readonly PageRead[]): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const { content } of pages) {
    for (const [piece] of content.matchAll(/\S+[-‐‑]\S*/g)) {
      const parts = piece.split(/[-‐‑]/).map(joined).filter(Boolean);
      if (parts.length > 1) words.set(parts.join(''), parts);
    }
  }
  return words;
}

function valuesOf(pages: readonly PageRead[]): [FacetName, string][] {
  return labelledFacets.flatMap((facet) => {
    const labels = new Set(pages.flatMap((page) => page.filters[facet] ?? []));
    return [...labels]
      .toSorted(inOrderOfReaders)
      .map((label): [FacetName, string] => [facet, label]);
  });
}

/** The kind of a page. Throws a Dutch error when it has none that is known. */
function kindOf({ url, meta }: PageRead): PageKind {
  const kind = meta['kind'] ?? '';
  if (!isPageKind(kind)) throw new Error(`${url} heeft de onbekende soort pagina “${kind}”`);
  return kind;
}

/** Each kind that has a page, with its label: what readers call it, and the value of its facet. */
function kindsOf(pages: readonly PageRead[]): CatalogueFile['kinds'] {
  const labels = new Map(pages.map((page) => [kindOf(page), page.filters['soort']?.[0] ?? '']));
  return [...labels].toSorted(([, a], [, b]) => inOrderOfReaders(a, b));
}

function inOrderOfReaders(a: string, b: string): number {
  return a.localeCompare(b, 'nl', { numeric: true });
}
