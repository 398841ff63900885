import type { AlineaNode, BijlageNode, OnderdeelNode, SectieNode } from './model.ts';

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

/** How many points or articles of an annex are on one page: as paragraphs of a letter, each is up to 4 kB. */
export const mostPlaces = 15;

/** The pages on which an annex is read, in order; the first is its own page. */
export function onderdelenPages({
  path,
  onderdelen,
}: Pick<BijlageNode, 'path' | 'onderdelen'>): PageOf<OnderdeelNode>[] {
  return inPages(path, onderdelen, mostPlaces);
}

/** Path of the page of an annex with its place `nr`, counted from 1. */
export function onderdeelPage(bijlage: string, nr: number): string {
  return pathOfPlace(bijlage, nr, mostPlaces);
}

/** One page with places of a document: paragraphs of a section of a letter, or points and articles of an annex. */
export interface PageOf<Member> {
  path: string;
  /** The last step of its path, `vanaf-16`; absent for the first page. */
  part: string | undefined;
  members: readonly Member[];
}

/**
 * The places of a document over pages of so many, below the path of the first, which keeps its address when the document
 * grows; without any there is one page.
 */
export function inPages<Member>(
  path: string,
  members: readonly Member[],
  most: number,
): PageOf<Member>[] {
  const starts = members.length === 0 ? [0] : members.keys().filter((at) => at % most === 0);
  return [...starts].map((start) => ({
    path: pathFrom(path, start),
    part: partFrom(start),
    members: members.slice(start, start + most),
  }));
}

/** Path of the page with place `nr`, counted from 1, of a document in pages of so many. */
export function pathOfPlace(path: string, nr: number, most: number): string {
  return pathFrom(path, Math.floor((nr - 1) / most) * most);
}

function pathFrom(path: string, start: number): string {
  const part = partFrom(start);
  return part === undefined ? path : `${path}${part}/`;
}

function partFrom(start: number): string | undefined {
  return start === 0 ? undefined : `vanaf-${start + 1}`;
}
