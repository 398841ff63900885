import type { CatalogueFile, PageRow } from './catalogue-file.ts';
import { type PackedDays, packDays, unpackDays } from './packed-days.ts';
import { type PackedSets, packSets, unpackSets } from './packed-sets.ts';

/**
 * The catalogue as it is sent: pages by column, because similar values side by side compress better. The values of pages
 * are a column per facet.
 */
export interface PackedCatalogue extends Omit<CatalogueFile, 'pages'> {
  pages: Columns<Rest>;
  /** For each facet the values of all pages, by its name. */
  sets: [facet: string, PackedSets][];
  datums: PackedDays;
  termijnen: PackedDays;
}

/** A row without its values and days. */
type Rest = [
  path: string,
  title: string,
  kind: number,
  aliassen: string[],
  lead: string,
  titleLength: number,
  follows: number,
];
type Columns<Row extends readonly unknown[]> = { [Place in keyof Row]: Row[Place][] };

/** Turns the rows of pages into columns; `unpackCatalogue` does the reverse, with the values of a page by facet. */
export function packCatalogue({ pages, ...rest }: CatalogueFile): PackedCatalogue {
  const facets = [...new Set(rest.values.map(([facet]) => facet))];
  return {
    ...rest,
    pages: [
      pages.map((page) => page[0]),
      pages.map((page) => page[1]),
      pages.map((page) => page[2]),
      pages.map((page) => page[3]),
      pages.map((page) => page[7]),
      pages.map((page) => page[8]),
      pages.map((page) => page[9]),
    ],
    datums: packDays(pages.map((page) => page[5])),
    termijnen: packDays(pages.map((page) => page[6])),
    sets: facets.map((facet) => [
      facet,
      packSets(pages.map((page) => page[4].filter((value) => rest.values[value]?.[0] === facet))),
    ]),
  };
}

/** Turns the columns of pages back into rows. */
export function unpackCatalogue(packed: PackedCatalogue): CatalogueFile {
  const { pages, sets, datums: datumDays, termijnen: termijnDays, ...rest } = packed;
  const [paths, titles, kinds, aliassen, leads, titleLengths, follows] = pages;
  const datums = unpackDays(datumDays);
  const termijnen = unpackDays(termijnDays);
  const values = sets.map(([, packed]) => unpackSets(packed));
  return {
    ...rest,
    pages: paths.map((path, nr): PageRow => [
      path,
      titles[nr] ?? '',
      kinds[nr] ?? 0,
      aliassen[nr] ?? [],
      values.flatMap((column) => column[nr] ?? []),
      datums[nr] ?? '',
      termijnen[nr] ?? '',
      leads[nr] ?? '',
      titleLengths[nr] ?? 0,
      follows[nr] ?? 0,
    ]),
  };
}
