/** The tag of an element of which the text can be found. In a text or an attribute, `<` is always escaped. */
const body = /<[a-z][^<>]*\sdata-pagefind-body(?=[\s=>/])/;

/** The sheet of a page is named in its text (docs/besluiten/47), and named after what is in it. */
const sheet = /<link rel="stylesheet"[^<>]*>/g;

/**
 * The part of a page in which anything can be that Pagefind reads: from its `<main>` to its last `<footer>`, between which
 * `Page.astro` puts all of it. The frame around it is two thirds of the bytes, and what changes there, such as the name of a
 * style sheet, changes nothing that can be found.
 * @returns `undefined` for a page that cannot be found; the whole page when it has another form
 */
export function readablePart(html: string): string | undefined {
  const first = html.search(body);
  if (first === -1) return undefined;
  const start = html.lastIndexOf('<main', first + '<main'.length);
  const end = html.lastIndexOf('<footer');
  const isKnownForm =
    start !== -1 &&
    html.indexOf('data-pagefind-') > start &&
    html.lastIndexOf('data-pagefind-') < end;
  if (!isKnownForm) return html;
  // Pagefind reads nothing outside `<html>`.
  return `<html>${html.slice(start, end).replace(sheet, '<link>')}</html>`;
}
