import type { CatalogueFile, PageRow } from './catalogue-file.ts';

/** The catalogue as it is sent: pages by column, because similar values side by side compress better. */
export interface PackedCatalogue extends Omit<CatalogueFile, 'pages'> {
  pages: Columns<PageRow>;
}

type Columns<Row extends readonly unknown[]> = { [Place in keyof Row]: Row[Place][] };

/** Turns the rows of pages into columns; `unpackCatalogue` does the reverse. */
export function packCatalogue({ pages, ...rest }: CatalogueFile): PackedCatalogue {
  return {
    ...rest,
    pages: [
      pages.map((page) => page[0]),
      pages.map((page) => page[1]),
      pages.map((page) => page[2]),
      pages.map((page) => page[3]),
      pages.map((page) => page[4]),
      pages.map((page) => page[5]),
      pages.map((page) => page[6]),
      pages.map((page) => page[7]),
      pages.map((page) => page[8]),
    ],
  };
}

/** Turns the columns of pages back into rows. */
export function unpackCatalogue({ pages, ...rest }: PackedCatalogue): CatalogueFile {
  const [paths, titles, kinds, aliassen, values, datums, termijnen, leads, titleLengths] = pages;
  return {
    ...rest,
    pages: paths.map((path, nr) => [
      path,
      titles[nr] ?? '',
      kinds[nr] ?? 0,
      aliassen[nr] ?? [],
      values[nr] ?? [],
      datums[nr] ?? '',
      termijnen[nr] ?? '',
      leads[nr] ?? '',
      titleLengths[nr] ?? 0,
    ]),
  };
}
