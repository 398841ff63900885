/** More characters than this are read in full on a page of their own. */
const usual = 240;

/**
 * The beginning of a long text, whole words only, with “…” after it; a short text as it is.
 * @param most so many characters at most, the “…” included
 */
export function shorten(text: string, most = usual): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 10))}\u{a0}…`;
}
