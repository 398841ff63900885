import { fileOf } from '#domain/register/record-file.ts';
import type { Register } from '#domain/register/register.ts';
import { collectionNames } from '#schema/collections.ts';
import { valueAt } from '#schema/value-at.ts';

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

/** The address of a stored copy for every page of which some record has one. */
export function storedCopies(register: Register): Map<string, string> {
  return new Map(
    collectionNames.flatMap((collection) =>
      register[collection].flatMap(({ data }) => copiesIn(data)),
    ),
  );
}

function copiesIn(value: unknown): [url: string, copy: string][] {
  if (typeof value !== 'object' || value === null) return [];
  const url = valueAt(value, ['url']);
  const copy = valueAt(value, ['archief']);
  if (typeof url === 'string' && typeof copy === 'string') return [[url, copy]];
  return Object.values(value).flatMap(copiesIn);
}
