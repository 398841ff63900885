import { type CollectionName, collectionNames } from '#schema/collections.ts';
import type { Register } from './register.ts';
import { fileOf } from './resolver.ts';

/** What a page is made from. */
export interface PageSource {
  /** The file behind the page, from the top of the repository. */
  file: string;
  /** The record that the page shows; a list has none. */
  record?: { collection: CollectionName; id: string; moved: boolean } | undefined;
}

/** Addresses where a reader can propose a change to a page. */
export interface EditLinks {
  /** The file in the web editor of GitHub. */
  edit: string;
  /** The form for mistakes, with page and file filled in. */
  report: string;
  /** The form for news about an outcome, with the outcome filled in. */
  news?: string | undefined;
}

/** The branch that the site is built from. */
const branch = 'main';

/**
 * The edit links of a page (docs/besluiten/22-van-pagina-naar-voorstel.md).
 * @param repositoryUrl address of the repository, without a slash at its end
 * @param page full address of the page
 */
export function editLinksOf(
  repositoryUrl: string,
  { file, record }: PageSource,
  page: string,
): EditLinks {
  const form = (template: string, fields: Record<string, string>) =>
    `${repositoryUrl}/issues/new?${new URLSearchParams({ template, ...fields })}`;
  const path = file.split('/').map(encodeURIComponent).join('/');
  return {
    edit: `${repositoryUrl}/edit/${branch}/${path}`,
    report: form('fout-melden.yml', { pagina: page, bestand: file }),
    news:
      record?.collection === 'afspraken' && !record.moved
        ? form('nieuwe-stand.yml', { afspraak: record.id })
        : undefined,
  };
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
