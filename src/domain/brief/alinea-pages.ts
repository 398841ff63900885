import type { AlineaNode, SectieNode } from '#domain/register/model.ts';
import { inPages, type PageOf, pathOfPlace } from './place-pages.ts';

/** One page with paragraphs of a section. */
export type AlineaPage = PageOf<AlineaNode>;

/** The pages on which a section is read, in order. The first keeps its address when the section grows. */
export function sectiePages({ path, alineas }: Pick<SectieNode, 'path' | 'alineas'>): AlineaPage[] {
  return inPages(path, alineas, mostRead);
}

/** How many paragraphs of a section are on one page: with what it leads to and the official text, each is up to 4 kB. */
export const mostRead = 15;

/** Path of the page of a section with its paragraph `nr`, counted from 1. */
export function readPath(sectie: string, nr: number): string {
  return pathOfPlace(sectie, nr, mostRead);
}

/** “alinea 16 tot en met 30”: what a page has. */
export function rangeOf({ members }: Pick<AlineaPage, 'members'>): string {
  return `alinea ${members[0]?.nr ?? ''} tot en met ${members.at(-1)?.nr ?? ''}`;
}
