import { gemeenteNameShare } from '#search/weights.ts';
import { kept } from '#search/words/kept.ts';
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
  /** Each makes a part of what questions look up, which else is made when one first needs it. */
  parts: readonly (() => unknown)[];
}

/**
 * Makes the catalogue from the file that the build wrote. What only a question needs is made when one is asked: a page that opens without
 * one must not keep a phone busy.
 * @param base path of the folder of the site, `/` or `/atlas/`
 */
export function readCatalogue(file: CatalogueFile, base: string): Catalogue {
  const values = file.values.map(([facet, label]) => ({ facet, slug: slugOf(label), label }));
  const root = base.replace(/\/$/, '');
  const addressOf = (path: string) => `${root}${path}`;
  const pageOf = (row: PageRow, nr: number): FindablePage => {
    const [path, title, kindAt, aliassen, places, datum, termijn, lead, titleLength, follows] = row;
    const [kind, soort] = file.kinds[kindAt] ?? ['uitleg', ''];
    const facets: Partial<Record<FacetName, string[]>> = { soort: [kind] };
    for (const place of places) {
      const value = values[place];
      if (value) facets[value.facet] = [...(facets[value.facet] ?? []), value.slug];
    }
    return {
      nr,
      path: path === '' ? '' : addressOf(path),
      title,
      kind,
      soort,
      aliassen,
      facets,
      datum,
      termijn,
      lead,
      titleLength,
      follows,
    };
  };
  const pages = file.pages.map(pageOf);
  const names = kept(() => indexNames(pages));
  const papers = kept(() => papersOf(file, pages));
  const gemeenteWords = kept(() => gemeenteWordsOf(pages));
  const vocabulary = kept((): Vocabulary =>
    readVocabulary(file.words === '' ? [] : file.words.split('\n'), isGemeenteWord),
  );
  const frequency = (word: string) =>
    2 ** Number(file.frequencies[vocabulary().numberOf(word) ?? -1] ?? 0);
  const isGemeenteWord = (word: string) =>
    frequency(word) <= gemeenteNameShare * (gemeenteWords().get(word) ?? 0);

  return {
    pages,
    crossings: () => file.crossings.map((row, nr) => pageOf(row, pages.length + nr)),
    isGemeenteWord,
    get vocabulary() {
      return vocabulary();
    },
    facetValues: ofEachFacet((wanted) =>
      wanted === 'soort'
        ? file.kinds.map(([slug, label]) => ({ slug, label }))
        : values.filter(({ facet }) => facet === wanted),
    ),
    named: (name) => names().named(name),
    isName: (text) => names().isName(text),
    beginningWith: (text) => names().beginningWith(text),
    everyday: new Map(
      file.everyday.map(([word, places]) => [word, places.flatMap((nr) => pages[nr] ?? [])]),
    ),
    lineOf(word) {
      let line = vocabulary().numberOf(word);
      if (line === undefined) return undefined;
      let piece = 0;
      for (const size of file.pieces) {
        if (line < size) break;
        line -= size;
        piece += 1;
      }
      return { piece, line };
    },
    paper: (id) => papers().get(id),
    *spellings() {
      yield* vocabulary().words();
      for (const word of names().words()) if (!vocabulary().has(word)) yield word;
    },
    isSpelling: (word) => vocabulary().has(word) || names().words().has(word),
    frequency,
    followsAll: file.followsAll,
    addressOf,
    parts: [names, vocabulary, gemeenteWords],
  };
}

/** Papers by record id and by folded alias. */
function papersOf({ pages: rows }: CatalogueFile, pages: readonly FindablePage[]) {
  const papers = new Map<string, FindablePage>();
  for (const page of pages) {
    const [, id] = /^\/kamerstukken\/(.*)\/$/.exec(rows[page.nr]?.[0] ?? '') ?? [];
    if (id !== undefined)
      for (const name of [id, ...page.aliassen.map(joined)]) papers.set(name, page);
  }
  return papers;
}

/** How many gemeenten have each word in a name. */
function gemeenteWordsOf(pages: readonly FindablePage[]) {
  const counts = new Map<string, number>();
  for (const { kind, title, aliassen } of pages) {
    if (kind !== 'gemeente') continue;
    for (const word of [title, ...aliassen].flatMap((name) => name.split(' ')).flatMap(wordsOf))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
