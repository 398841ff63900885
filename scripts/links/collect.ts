import type { Register } from '#domain/register/register.ts';
import { fileOf } from '#domain/register/resolver.ts';
import { collectionNames } from '#schema/collections.ts';

/** Every address that a record has in a field `url` or `adres`, at any depth, with the files that name it. */
export function outsideLinks(register: Register): Map<string, Set<string>> {
  const links = new Map<string, Set<string>>();
  for (const collection of collectionNames) {
    for (const { id, data } of register[collection]) {
      for (const url of urlsIn(data)) {
        const files = links.get(url) ?? new Set();
        links.set(url, files.add(fileOf(collection, id)));
      }
    }
  }
  return links;
}

function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]: [string, unknown]) =>
    (name === 'url' || name === 'adres') && typeof child === 'string' ? [child] : urlsIn(child),
  );
}
