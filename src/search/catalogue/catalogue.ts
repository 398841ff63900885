import { inflectionKey } from '#search/words/inflection.ts';
import { readVocabulary, type Vocabulary } from '#search/words/vocabulary.ts';
import { joined, nameKey, wordsOf } from '#search/words/words.ts';
import { type FacetName, type FindablePage, ofEachFacet } from './model.ts';
import { slugOf } from './slug.ts';

/**
 * All that is known of the index without its texts, as small as it can be sent. Made at build from the finished index
 * (`src/search/build/search-data.ts`), so that the two cannot disagree.
 */
export interface CatalogueFile {
  soorten: string[];
  /** Facet and label of every value. */
  values: [FacetName, string][];
  pages: PageRow[];
  /** Folded words, a line each, `·` between the parts of a compound. */
  words: string;
  /** For each word a digit: the power of two of the number of pages that have it. */
  frequencies: string;
}

/** Id of the text in the index, path without base, title, place of the soort, aliassen, places of the values, datum, termijn. */
export type PageRow = [
  text: string,
  path: string,
  title: string,
  soort: number,
  aliassen: string[],
  values: number[],
  datum: string,
  termijn: string,
];

export interface Catalogue {
  pages: readonly FindablePage[];
  vocabulary: Vocabulary;
  /** All values of a facet, in the order of readers. */
  facetValues: Readonly<Record<FacetName, readonly { slug: string; label: string }[]>>;
  /** The page of which the index calls the text so. */
  pageOfText(text: string): FindablePage | undefined;
  textOf(page: FindablePage): string;
  /** The pages with this title or alias, however it is spaced, hyphenated or inflected. */
  named(name: string): readonly Named[];
  /** Whether this is a title or alias to the letter, spacing and hyphens apart. */
  isName(text: string): boolean;
  /** The page of a Kamerstuk or dossier by record id, document number, case or official id. */
  paper(id: string): FindablePage | undefined;
  /** Every folded word of the index, of titles and of aliassen. */
  spellings(): Iterable<string>;
  isSpelling(word: string): boolean;
  frequency(word: string): number;
  /** The folded words of the title of a page, each with what its forms have in common. */
  titleWords(page: FindablePage): ReadonlyMap<string, string>;
}

export interface Named {
  page: FindablePage;
  /** The title itself, or another name. */
  isTitle: boolean;
}

/** Unfolds the file. @param base the folder of the site, `/` or `/atlas/` */
export function readCatalogue(file: CatalogueFile, base: string): Catalogue {
  const texts: string[] = [];
  const byText = new Map<string, FindablePage>();
  const names = new Map<string, Named[]>();
  const papers = new Map<string, FindablePage>();
  const nameWords = new Set<string>();
  const titles = new Map<FindablePage, ReadonlyMap<string, string>>();
  const gemeenteWords = new Map<string, number>();

  const pages = file.pages.map((row, nr): FindablePage => {
    const [text, path, title, soort, aliassen, values, datum, termijn] = row;
    const page: FindablePage = {
      nr,
      path: `${base.replace(/\/$/, '')}${path}`,
      title,
      soort: file.soorten[soort] ?? '',
      aliassen,
      facets: facetsOf(values, file.values),
      datum,
      termijn,
    };
    texts.push(text);
    byText.set(text, page);
    // The parts of a letter are called after subjects that have a page of their own.
    if (page.soort !== 'Brief') addName(title, page, true);
    for (const alias of aliassen) addName(alias, page, false);
    if (path.startsWith('/kamerstukken/')) {
      for (const id of [path.slice('/kamerstukken/'.length, -1), ...aliassen.map(joined)])
        papers.set(id, page);
    }
    return page;
  });

  // “Groningen” is rather the provincie than the gemeente.
  for (const list of names.values()) list.sort((a, b) => rankOfName(a) - rankOfName(b));

  for (const { soort, title, aliassen } of pages) {
    if (soort !== 'Gemeente') continue;
    for (const word of [title, ...aliassen].flatMap((name) => name.split(' ')).flatMap(wordsOf))
      gemeenteWords.set(word, (gemeenteWords.get(word) ?? 0) + 1);
  }
  const frequencies = new Map<string, number>();
  const entries = file.words === '' ? [] : file.words.split('\n');
  for (const [at, entry] of entries.entries()) {
    frequencies.set(entry.replaceAll('·', ''), 2 ** Number(file.frequencies[at] ?? 0));
  }

  return {
    pages,
    // On hardly more pages than there are gemeenten called so.
    vocabulary: readVocabulary(
      entries,
      (word) => (frequencies.get(word) ?? 1) <= 2 * (gemeenteWords.get(word) ?? 0),
    ),
    facetValues: valuesByFacet(file.values),
    pageOfText: (text) => byText.get(text),
    textOf: ({ nr }) => texts[nr] ?? '',
    named: (name) =>
      names.get(nameKey(name)) ??
      (nameKey(name).length > 3 ? names.get(inflectedKey(name)) : undefined) ??
      [],
    isName: (text) => names.has(nameKey(text)),
    paper: (id) => papers.get(id),
    *spellings() {
      yield* frequencies.keys();
      for (const word of nameWords) if (!frequencies.has(word)) yield word;
    },
    isSpelling: (word) => frequencies.has(word) || nameWords.has(word),
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

  function addName(name: string, page: FindablePage, isTitle: boolean): void {
    // “Bergen (Noord-Holland)” is called Bergen.
    const called = name.replace(/\s+\([^)]*\)$/, '');
    const keys = [name, called].map(nameKey);
    // A gemeente has no plural: “berg” is not about Bergen.
    if (page.soort !== 'Gemeente') keys.push(...[name, called].map(inflectedKey));
    for (const key of new Set(keys)) {
      const list = names.get(key) ?? [];
      if (!list.some((other) => other.page === page)) list.push({ page, isTitle });
      names.set(key, list);
    }
    for (const word of name.split(/\s+/).flatMap(wordsOf)) nameWords.add(word);
  }
}

/** Apart from any plain key, so that a plural never hides another name. */
function inflectedKey(name: string): string {
  return `~${inflectionKey(nameKey(name))}`;
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

function valuesByFacet(values: CatalogueFile['values']): Catalogue['facetValues'] {
  return ofEachFacet((wanted) =>
    values
      .filter(([facet]) => facet === wanted)
      .map(([, label]) => ({ slug: slugOf(label), label })),
  );
}

/** Titles before other names, gemeenten after what else is called so. */
function rankOfName({ page, isTitle }: Named): number {
  return (isTitle ? 0 : 2) + (page.soort === 'Gemeente' ? 1 : 0);
}
