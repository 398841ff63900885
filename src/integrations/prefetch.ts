/**
 * The file in which a browser reads which links it may prefetch. A header of each page names it, so that pages hold not a byte of it
 * and their policy stays as it is; a host that sends no headers leaves it out, and nothing changes there.
 */
export const prefetchFile = 'voorladen.json';

/** As browsers want it; with another type they leave the file alone. */
export const prefetchType = 'application/speculationrules+json';

/** The header of a page. @param base the base path, without a slash at the end */
export function prefetchHeader(base: string): readonly [name: string, value: string] {
  return ['Speculation-Rules', `"${base}/${prefetchFile}"`];
}

/**
 * The rules: the HTML of a page of this site is fetched when its link is pointed at for a moment, or touched, and nothing that the page
 * needs besides. Not an address with a question in it, a file to download, or the form editor. Browsers that save data do not do it.
 */
export function prefetchRules(base: string): string {
  const matches = (pattern: string) => ({ href_matches: base + pattern });
  const where = {
    and: [
      { or: [matches('/'), matches('/*/')] },
      { not: { or: [matches('/*\\?(.+)'), matches('/beheer/*')] } },
    ],
  };
  return `${JSON.stringify({ prefetch: [{ where, eagerness: 'moderate' }] })}\n`;
}
