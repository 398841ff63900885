import type { AlineaNode, SectieNode } from '#domain/register/model.ts';

/** How many paragraphs of a section are on one page: with what it leads to and the official text, each is up to 4 kB. */
export const mostRead = 15;

/** One page with paragraphs of a section. */
export interface AlineaPage {
  path: string;
  /** The last step of its path, `vanaf-16`; absent for the first page. */
  part: string | undefined;
  alineas: readonly AlineaNode[];
}

/** The pages on which a section is read, in order. The first keeps its address when the section grows. */
export function sectiePages({ path, alineas }: Pick<SectieNode, 'path' | 'alineas'>): AlineaPage[] {
  return inPages(path, alineas, mostRead);
}

/** Path of the page of a section with its paragraph `nr`, counted from 1. */
export function readPath(sectie: string, nr: number): string {
  return pathFrom(sectie, Math.floor((nr - 1) / mostRead) * mostRead);
}

/** Paragraphs over pages of so many, below the path of the first; without any there is one page. */
export function inPages(path: string, alineas: readonly AlineaNode[], most: number): AlineaPage[] {
  const starts = alineas.length === 0 ? [0] : alineas.keys().filter((at) => at % most === 0);
  return [...starts].map((start) => ({
    path: pathFrom(path, start),
    part: partFrom(start),
    alineas: alineas.slice(start, start + most),
  }));
}

/** “alinea 16 tot en met 30”: what a page has. */
export function rangeOf({ alineas }: Pick<AlineaPage, 'alineas'>): string {
  return `alinea ${alineas[0]?.nr ?? ''} tot en met ${alineas.at(-1)?.nr ?? ''}`;
}

function pathFrom(path: string, start: number): string {
  const part = partFrom(start);
  return part === undefined ? path : `${path}${part}/`;
}

function partFrom(start: number): string | undefined {
  return start === 0 ? undefined : `vanaf-${start + 1}`;
}
