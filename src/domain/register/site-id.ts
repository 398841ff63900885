import { toWord } from '#domain/text/slug-word.ts';

/** The id of the site that a page is on, whether or not there is such a record: `rijksoverheid-nl`. */
export function siteId(url: string): string {
  return toWord(hostOf(url));
}

/** The name of the site as it is written in the address, because `URL` turns an accent into code. */
export function hostOf(url: string): string {
  const [, host = ''] = /^https:\/\/(?:www\.)?([^/?#:]*)/i.exec(url) ?? [];
  return host.toLowerCase();
}
