/** More characters than this are read in full on a page of their own. */
const usual = 240;

/**
 * The beginning of a long text, whole words only unless the first is too long, with “…” after it; a short text as it is.
 * @param most so many characters at most, the “…” included
 */
export function shorten(text: string, most = usual): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most - 10);
  return `${text.slice(0, end > 0 ? end : most - 2)}\u{a0}…`;
}
