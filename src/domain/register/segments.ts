import { piecesOf } from '#domain/citation/pieces.ts';
import type { Register } from './register.ts';

/** A piece of running text: plain, or a citation with the page it leads to. */
export interface Segment {
  text: string;
  path?: string;
}

/** Splits a text at the Kamerstukken it cites; citations of papers without a page stay plain text. */
export function segmentsOf(text: string, find: Register['find']): Segment[] {
  const paperOf = (id: string) => find('kamerstukken', id) ?? find('dossiers', id);
  return piecesOf(text, (id) => paperOf(id) !== undefined).map((piece) => {
    const paper = piece.id === undefined ? undefined : paperOf(piece.id);
    return paper ? { text: piece.text, path: paper.path } : { text: piece.text };
  });
}
