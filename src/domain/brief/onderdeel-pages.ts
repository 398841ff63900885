import type { BijlageNode, OnderdeelNode } from '#domain/register/model.ts';
import { inPages, type PageOf, pathOfPlace } from './place-pages.ts';

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
