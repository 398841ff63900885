import { findKamerstukken } from '#domain/kamerstuk/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';
import type { Register } from './model.ts';

/** A piece of running text: plain, or a citation with the page it leads to. */
export interface Segment {
  text: string;
  path?: string;
}

/** Cuts a text at the Kamerstukken it cites; citations of papers without a page stay plain text. */
export function segmentsOf(text: string, find: Register['find']): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const reference of findKamerstukken(text)) {
    const id = kamerstukId(reference);
    const paper = id === null ? undefined : (find('kamerstukken', id) ?? find('dossiers', id));
    if (!paper) continue;
    if (reference.start > at) segments.push({ text: text.slice(at, reference.start) });
    segments.push({ text: text.slice(reference.start, reference.end), path: paper.path });
    at = reference.end;
  }
  if (at < text.length) segments.push({ text: text.slice(at) });
  return segments;
}
