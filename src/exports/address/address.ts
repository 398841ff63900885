import { pathOf } from '#domain/link/nodes.ts';
import type { CollectionName } from '#schema/collections.ts';

/** Makes the absolute addresses of one edition of the atlas: its own host, and the folder that it is in. */
export interface Addresses {
  /** Of a path from the root of the site, which may have an anchor: `/over/#a`. */
  absolute(path: string): string;
  /**
   * The permanent address of a record, made of its id alone: a page, or what leads on to the page that says what is known
   * of it. After a record moved or was withdrawn, its notice answers there (docs/besluiten/12-adressen.md).
   */
  permanent(collection: CollectionName, id: string): string;
  /** The JSON of a record, which answers as long as its permanent address does. */
  json(collection: CollectionName, id: string): string;
}

/**
 * @param site the host of this edition, as Astro hands it to an endpoint
 * @param base the folder on that host, such as `/atlas`; `/` when there is none
 * @throws when the edition has no host: what leaves the site cannot have relative addresses
 */
export function addressesOf(site: URL | undefined, base: string): Addresses {
  if (!site) throw new Error('zonder SITE_URL heeft wat de site verlaat geen adres');
  const root = `${site.origin}${base.replace(/\/$/, '')}`;
  const absolute = (path: string) => `${root}${path}`;
  return {
    absolute,
    permanent: (collection, id) => absolute(pathOf(collection, id)),
    json: (collection, id) => absolute(jsonPathOf(collection, id)),
  };
}

/** The folder of version 1 of the data: fields are added to it, and never changed or removed. */
export const apiRoot = '/api/v1';

/** The path of the JSON of a record: that of its page below `/api/v1`, with `.json` instead of the last slash. */
export function jsonPathOf(collection: CollectionName, id: string): string {
  return `${apiRoot}${pathOf(collection, id).replace(/\/$/, '')}.json`;
}

/** The path of the Markdown of a record: that of its page, with `.md` instead of the last slash. */
export function markdownPathOf(collection: CollectionName, id: string): string {
  return `${pathOf(collection, id).replace(/\/$/, '')}.md`;
}

/** The path of the list of all records of a kind, as Markdown. */
export function markdownListPath(collection: CollectionName): string {
  return `/${collection}.md`;
}
