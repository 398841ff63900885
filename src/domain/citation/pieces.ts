import { kamerstukId } from '#domain/kamerstuk/id.ts';
import { findKamerstukken } from './find.ts';

/** A piece of running text: plain, or a citation with the id of the paper or dossier it points at. */
export interface Piece {
  text: string;
  id?: string;
}

/**
 * Splits a text at the citations of Kamerstukken that are known; other citations stay plain text. Joined, the pieces
 * are the text again.
 */
export function piecesOf(text: string, isKnown: (id: string) => boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const reference of findKamerstukken(text)) {
    const id = kamerstukId(reference);
    // A number inside a range has no text that could be a link.
    if (id === null || reference.start === reference.end || !isKnown(id)) continue;
    if (reference.start > at) pieces.push({ text: text.slice(at, reference.start) });
    pieces.push({ text: text.slice(reference.start, reference.end), id });
    at = reference.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
