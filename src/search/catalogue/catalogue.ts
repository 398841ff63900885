import { gemeenteNameShare } from '#search/weights.ts';
import { readVocabulary, type Vocabulary } from '#search/words/vocabulary.ts';
import { joined, wordsOf } from '#search/words/words.ts';
import type { CatalogueFile, PageRow } from './catalogue-file.ts';
import { type FacetName, type FindablePage, ofEachFacet } from './model.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { slugOf } from './slug.ts';

/** What the search knows before it asks the index anything, ready to look up. */
export interface Catalogue extends Omit<NameIndex, 'words'> {
  pages: readonly FindablePage[];
  /** The pages about one thema in one place: see `CatalogueFile`. */
  crossings(): FindablePage[];
  vocabulary: Vocabulary;
  /** All values of each facet, in the alphabetical order of their labels. */
  facetValues: Readonly<Record<FacetName, readonly { slug: string; label: string }[]>>;
  /**
   * The page of a Kamerstuk or dossier, by record id or by a folded alias: document number, zaak number or official id.
   */
  paper(id: string): FindablePage | undefined;
  /** Every folded word of the index, of titles and of aliassen. */
  spellings(): Iterable<string>;
  /** Whether a folded word is one of `spellings`. */
  isSpelling(word: string): boolean;
  /** Everyday words, folded, each with the pages that are offered for it. Nothing is found by them. */
  everyday: ReadonlyMap<string, readonly FindablePage[]>;
  /** Whether a folded word is on hardly more pages than there are gemeenten of that name, so that it is only a name. */
  isGemeenteWord(word: string): boolean;
  /** Where the index has a folded word: in which piece, and on which line. `undefined` when no text has the word. */
  lineOf(word: string): { piece: number; line: number } | undefined;
  /** The number of pages with a folded word, rounded down to a power of two of at most 512; 1 for other words. */
  frequency(word: string): number;
  /** What of the whole atlas can be followed: see `FindablePage`. */
  followsAll: number;
  /** The address on this site of a path without base path. */
  addressOf(path: string): string;
}

/**
 * Makes the catalogue from the file that the build wrote.
 * @param base path of the folder of the site, `/` or `/atlas/`
 */
export function readCatalogue(file: CatalogueFile, base: string): Catalogue {
  const papers = new Map<string, FindablePage>();
  const gemeenteWords = new Map<string, number>();

  const addressOf = (path: string) => `${base.replace(/\/$/, '')}${path}`;
  const pageOf = (row: PageRow, nr: number): FindablePage => {
    const [path, title, kindAt, aliassen, values, datum, termijn, lead, titleLength, follows] = row;
    const [kind, soort] = file.kinds[kindAt] ?? ['uitleg', ''];
    return {
      nr,
      path: path === '' ? '' : addressOf(path),
      title,
      kind,
      soort,
      aliassen,
      facets: { soort: [kind], ...facetsOf(values, file.values) },
      datum,
      termijn,
      lead,
      titleLength,
      follows,
    };
  };
  const pages = file.pages.map((row, nr) => {
    const [path, , , aliassen] = row;
    const page = pageOf(row, nr);
    if (path.startsWith('/kamerstukken/')) {
      for (const id of [path.slice('/kamerstukken/'.length, -1), ...aliassen.map(joined)])
        papers.set(id, page);
    }
    return page;
  });

  const names = indexNames(pages);
  for (const { kind, title, aliassen } of pages) {
    if (kind !== 'gemeente') continue;
    for (const word of [title, ...aliassen].flatMap((name) => name.split(' ')).flatMap(wordsOf))
      gemeenteWords.set(word, (gemeenteWords.get(word) ?? 0) + 1);
  }
  const entries = file.words === '' ? [] : file.words.split('\n');
  const numbers = new Map(entries.map((entry, nr) => [entry.replaceAll('·', ''), nr]));
  const frequency = (word: string) =>
    2 ** Number(file.frequencies[numbers.get(word) ?? entries.length] ?? 0);
  const firstWords: number[] = [];
  let first = 0;
  for (const size of file.pieces) {
    firstWords.push(first);
    first += size;
  }

  const isGemeenteWord = (word: string) =>
    frequency(word) <= gemeenteNameShare * (gemeenteWords.get(word) ?? 0);

  return {
    pages,
    crossings: () => file.crossings.map((row, nr) => pageOf(row, pages.length + nr)),
    isGemeenteWord,
    vocabulary: readVocabulary(entries, isGemeenteWord),
    facetValues: valuesByFacet(file),
    named: names.named,
    isName: names.isName,
    beginningWith: names.beginningWith,
    everyday: new Map(
      file.everyday.map(([word, places]) => [word, places.flatMap((nr) => pages[nr] ?? [])]),
    ),
    lineOf(word) {
      const nr = numbers.get(word);
      if (nr === undefined) return undefined;
      const piece = firstWords.findLastIndex((start) => start <= nr);
      return { piece, line: nr - (firstWords[piece] ?? 0) };
    },
    paper: (id) => papers.get(id),
    *spellings() {
      yield* numbers.keys();
      for (const word of names.words) if (!numbers.has(word)) yield word;
    },
    isSpelling: (word) => numbers.has(word) || names.words.has(word),
    frequency,
    followsAll: file.followsAll,
    addressOf,
  };
}

function facetsOf(
  places: readonly number[],
  values: CatalogueFile['values'],
): FindablePage['facets'] {
  const facets: Partial<Record<FacetName, string[]>> = {};
  for (const place of places) {
    const [facet, label] = values[place] ?? [];
    if (facet === undefined || label === undefined) continue;
    const list = facets[facet] ?? [];
    list.push(slugOf(label));
    facets[facet] = list;
  }
  return facets;
}

function valuesByFacet({ kinds, values }: CatalogueFile): Catalogue['facetValues'] {
  const valuesOf = (wanted: FacetName) =>
    values
      .filter(([facet]) => facet === wanted)
      .map(([, label]) => ({ slug: slugOf(label), label }));
  return ofEachFacet((facet) =>
    facet === 'soort' ? kinds.map(([slug, label]) => ({ slug, label })) : valuesOf(facet),
  );
}
