import { gemeenteNameShare } from '#search/weights.ts';
import { inflectionKey } from '#search/words/inflection.ts';
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
  /** The page whose text has this id in the index. */
  pageOfText(text: string): FindablePage | undefined;
  /** The id that the index has for the text of a page. */
  textOf(page: FindablePage): string;
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
  /** How the index has a folded word: more than one spelling, or another, when a text has “CO₂”. */
  indexedAs(word: string): readonly string[];
  /** The number of pages with a folded word, rounded down to a power of two of at most 512; 1 for other words. */
  frequency(word: string): number;
  /** The folded words of the title of a page, each with its `inflectionKey`. */
  titleWords(page: FindablePage): ReadonlyMap<string, string>;
}

/**
 * Makes the catalogue from the file that the build wrote.
 * @param base path of the folder of the site, `/` or `/atlas/`
 */
export function readCatalogue(file: CatalogueFile, base: string): Catalogue {
  const texts: string[] = [];
  const byText = new Map<string, FindablePage>();
  const papers = new Map<string, FindablePage>();
  const titles = new Map<FindablePage, ReadonlyMap<string, string>>();
  const gemeenteWords = new Map<string, number>();

  const pageOf = (row: PageRow, nr: number): FindablePage => {
    const [, path, title, kindAt, aliassen, values, datum, termijn, lead] = row;
    const [kind, soort] = file.kinds[kindAt] ?? ['uitleg', ''];
    return {
      nr,
      path: `${base.replace(/\/$/, '')}${path}`,
      title,
      kind,
      soort,
      aliassen,
      facets: { soort: [kind], ...facetsOf(values, file.values) },
      datum,
      termijn,
      lead,
    };
  };
  const pages = file.pages.map((row, nr) => {
    const [text, path, , , aliassen] = row;
    const page = pageOf(row, nr);
    texts.push(text);
    byText.set(text, page);
    if (path.startsWith('/kamerstukken/')) {
      for (const id of [path.slice('/kamerstukken/'.length, -1), ...aliassen.map(joined)])
        papers.set(id, page);
    }
    return page;
  });

  const indexedAs = new Map(file.indexedAs);
  const names = indexNames(pages);
  for (const { kind, title, aliassen } of pages) {
    if (kind !== 'gemeente') continue;
    for (const word of [title, ...aliassen].flatMap((name) => name.split(' ')).flatMap(wordsOf))
      gemeenteWords.set(word, (gemeenteWords.get(word) ?? 0) + 1);
  }
  const frequencies = new Map<string, number>();
  const entries = file.words === '' ? [] : file.words.split('\n');
  for (const [at, entry] of entries.entries()) {
    frequencies.set(entry.replaceAll('·', ''), 2 ** Number(file.frequencies[at] ?? 0));
  }

  const isGemeenteWord = (word: string) =>
    (frequencies.get(word) ?? 1) <= gemeenteNameShare * (gemeenteWords.get(word) ?? 0);

  return {
    pages,
    crossings: () => file.crossings.map((row) => pageOf(row, -1)),
    isGemeenteWord,
    vocabulary: readVocabulary(entries, isGemeenteWord),
    facetValues: valuesByFacet(file),
    pageOfText: (text) => byText.get(text),
    textOf: ({ nr }) => texts[nr] ?? '',
    named: names.named,
    isName: names.isName,
    beginningWith: names.beginningWith,
    everyday: new Map(
      file.everyday.map(([word, places]) => [word, places.flatMap((nr) => pages[nr] ?? [])]),
    ),
    indexedAs: (word) => indexedAs.get(word) ?? [word],
    paper: (id) => papers.get(id),
    *spellings() {
      yield* frequencies.keys();
      for (const word of names.words) if (!frequencies.has(word)) yield word;
    },
    isSpelling: (word) => frequencies.has(word) || names.words.has(word),
    frequency: (word) => frequencies.get(word) ?? 1,
    titleWords(page) {
      const known =
        titles.get(page) ??
        new Map(
          page.title
            .split(/\s+/)
            .flatMap(wordsOf)
            .map((word) => [word, inflectionKey(word)]),
        );
      titles.set(page, known);
      return known;
    },
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
