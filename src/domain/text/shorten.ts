/** More characters than this are read in full on a page of their own. */
const most = 240;

/** The beginning of a long text, whole words only, with “…” after it; a short text as it is. */
export function shorten(text: string): string {
  return text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most - 10))}\u{a0}…`;
}
