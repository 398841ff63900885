/** Longer lines without an end are broken text, not headings. */
const longest = 160;

/**
 * Whether a line of plain text is a heading: short, begins with a capital or a number, does not end as a sentence, and
 * something follows it. The source gives nothing more to go by.
 */
export function isHeading(text: string, next: string | undefined): boolean {
  if (text.length === 0 || text.length > longest || next === undefined) return false;
  if (/[.!?;:,…]["'”’)]?\d{0,2}$/u.test(text)) return false;
  if (!/^(?:["'“‘’]?\p{Lu}|\d{1,3}[a-z]?(?:\.\d{1,2})*\.?\s+\p{L})/u.test(text)) return false;
  return text.split(' ').length <= 22;
}
