/** A piece of text; a number must stay on one line. */
export interface UnbrokenPiece {
  text: string;
  isNumber: boolean;
}

/** “34 682”, with what belongs to it: “34 682, nr. 205”, “36 600 A, nr. 16”, “31 305, AB”, “34 682-205”. */
const number =
  /\b\d{2}[ .]\d{3}(?!\d)(?:[- ][A-Z]{1,6}\b)?(?:, (?:nr\. )?(?:\d+|[A-Z]{1,3})\b|-\d+)?(?!\d)/g;

/** Splits a text at the numbers of Kamerstukken and dossiers in it. Joined, the pieces are the text again. */
export function unbrokenPieces(text: string): UnbrokenPiece[] {
  const pieces: UnbrokenPiece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(number)) {
    if (index > at) pieces.push({ text: text.slice(at, index), isNumber: false });
    pieces.push({ text: found, isNumber: true });
    at = index + found.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isNumber: false });
  return pieces;
}
