import { invisible } from '#domain/problem/invisible.ts';

const unseen = new RegExp(invisible, 'gu');

/** A text on one line in NFC: spaces of every kind become one space, invisible characters are removed. */
export function safeText(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]+/g, ' ')
    .replace(unseen, '')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** How many characters `safeText` removes from a text, not counting spaces, line breaks, soft hyphens and joiners. */
export function countUnsafe(text: string): number {
  const harmless = /\s|\u00ad|\u200b|\u2060|\ufeff|\ufe0e|\ufe0f/gu;
  return [...text.replace(harmless, '').matchAll(unseen)].length;
}

/**
 * As `safeText`, for a text with marks in it: each mark keeps its place among the characters that stay.
 * @param marks in the order of the text
 */
export function safeMarked<M extends { at: number }>(
  text: string,
  marks: readonly M[],
): { tekst: string; noten: M[] } {
  let tekst = '';
  let from = 0;
  const noten: M[] = [];
  for (const mark of marks) {
    tekst = joinSafe(tekst, text.slice(from, mark.at));
    noten.push({ ...mark, at: tekst.trimEnd().length });
    from = mark.at;
  }
  tekst = joinSafe(tekst, text.slice(from)).trimEnd();
  return { tekst, noten };
}

function joinSafe(before: string, piece: string): string {
  const isSpaced = /^[\s\u00a0]/.test(piece) && before !== '' && !before.endsWith(' ');
  const isOpen = /[\s\u00a0]$/.test(piece);
  const clean = safeText(piece);
  return `${before}${isSpaced ? ' ' : ''}${clean}${isOpen && clean !== '' ? ' ' : ''}`;
}
