/** Classes of what stands beside the text of a page, or needs the width. */
const wide =
  /class="(?:[^"]* )?(?:columns|beside|outcome|first|layout|only-wide|names|pair|map|areas|compared|geld|alinea)[ "]/;

/**
 * The HTML of a page, with the class `narrow` when its main part is text alone: such a page is in the middle of a wide screen. Said in
 * the page itself, because a browser that has only the beginning of a page cannot know.
 */
export function withWidth(html: string): string {
  const main = html.indexOf('<main');
  if (main < 0 || wide.test(html.slice(main, html.indexOf('</main>')))) return html;
  return html.replace('<div class="wrap body"', '<div class="wrap body narrow"');
}
