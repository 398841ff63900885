import { claim } from '#check/files/place.ts';
import { type PageSource, pageSources } from '#domain/edit-links/page-source.ts';
import { tidy } from '../answer/tidy.ts';
import { readWebAddresses } from '../answer/web-address.ts';
import type { Content } from '../propose/content.ts';
import { findId, pathIn } from '../propose/find.ts';

/** What a record is called and where it is, for whoever reported something on another page. */
export function nameOf({ register }: Content, file: string): string {
  for (const [path, source] of pageSources(register)) {
    if (source.file !== file || !source.record) continue;
    const { collection, id } = source.record;
    return `“${register.find(collection, id)?.label ?? id}” (${path})`;
  }
  return file;
}

/** The file of content that was named, as an address of it at GitHub too. */
export function fileOf({ read }: Content, written: string): string | undefined {
  const path = /(?:^|\/)((?:content|data)\/[^?#\s]+\.(?:json|mdx))/.exec(written)?.[1] ?? '';
  return claim(path) && read(path) !== undefined && !written.includes('..') ? path : undefined;
}

/** The record behind a page, by its address or its name; `undefined` for a list or any other page. */
export function sourceOf({ register }: Content, page: string): PageSource | undefined {
  const path = pathIn(readWebAddresses(tidy(page)).urls[0] ?? tidy(page));
  const sources = pageSources(register);
  for (const [own, source] of sources) if (path?.endsWith(own) && own !== '/') return source;
  const id = findId(register, 'afspraken', page);
  const named = id === undefined ? undefined : register.find('afspraken', id);
  return named && sources.get(named.path);
}
