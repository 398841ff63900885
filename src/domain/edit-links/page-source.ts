import { fileOf } from '#domain/register/record-file.ts';
import type { Register } from '#domain/register/register.ts';
import { type CollectionName, collectionNames } from '#schema/collections.ts';
import { editAddress, type Forge, messageAddress } from './forge.ts';

/** What a page is made from. */
export interface PageSource {
  /** The file behind the page, from the top of the repository. */
  file: string;
  /** The record that the page shows; a list has none. */
  record?: { collection: CollectionName; id: string; moved: boolean } | undefined;
}

/** Addresses where a reader can propose a change to a page. */
export interface EditLinks {
  /** The file in the web editor of the forge; for a page whose text is code, the form for mistakes. */
  edit: string;
  /** The form for mistakes, with page and file filled in. */
  report: string;
  /** The form for news about an outcome, with the outcome filled in. */
  news?: string | undefined;
}

/**
 * The edit links of a page (docs/besluiten/22-van-pagina-naar-voorstel.md).
 * @param page title and full address of the page
 */
export function editLinksOf(
  forge: Forge,
  { file, record }: PageSource,
  page: { title: string; address: string },
): EditLinks {
  // Nobody who reads should have to change code: a page without a record leads to the form.
  const isText = record !== undefined;
  const bestand: Record<string, string> = isText ? { bestand: file } : {};
  const report = messageAddress(forge, {
    template: 'fout-melden.yml',
    fields: { pagina: page.address, ...bestand },
    title: `Fout: ${page.title}`,
    text: [`Pagina: ${page.address}`, ...(isText ? [`Bestand: ${file}`] : []), ...questions].join(
      '\n\n',
    ),
  });
  return {
    edit: isText ? editAddress(forge, file) : report,
    report,
    news:
      record?.collection === 'afspraken' && !record.moved
        ? newsAddress(forge, record.id)
        : undefined,
  };
}

const questions = ['Wat klopt er niet?', 'Wat moet er staan?', 'Bron (adres en datum):'];

function newsAddress(forge: Forge, afspraak: string): string {
  return messageAddress(forge, {
    template: 'nieuwe-stand.yml',
    fields: { afspraak },
    title: `Nieuwe stand: ${afspraak}`,
    text: [
      `Uitkomst: ${afspraak}`,
      'Wanneer gebeurde het?',
      'Wat gebeurde er, en hoe staat het er nu voor?',
      'Bron (adres en datum):',
    ].join('\n\n'),
  });
}

/** The record behind every page that shows one, by the path of the page. */
export function pageSources(register: Register): Map<string, PageSource> {
  const sources = new Map<string, PageSource>();
  const add = (collection: CollectionName, id: string, path: string, moved: boolean) =>
    sources.set(path, { file: fileOf(collection, id), record: { collection, id, moved } });
  for (const collection of collectionNames) {
    for (const node of register[collection]) {
      // The page of a government is that of its place; its own address only leads there.
      const path = 'address' in node ? node.address : node.path;
      add(collection, node.id, path, false);
    }
  }
  for (const { collection, id, path } of register.moved) add(collection, id, path, true);
  for (const { collection, id, path } of register.withdrawn) add(collection, id, path, true);
  return sources;
}
