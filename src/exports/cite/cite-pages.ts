import { type AlineaPage, inPages } from '#domain/register/document-pages.ts';
import type { AlineaNode, SectieNode } from '#domain/register/model.ts';

/** How many paragraphs are on one page that shows how they are cited: each is up to 2.8 kB, in all its forms. */
export const mostCited = 30;

/** The pages for a section, in order. The first keeps its address when the section grows. */
export function citePages({ path, alineas }: SectieNode): AlineaPage[] {
  return inPages(`${path}citeer/`, alineas, mostCited);
}

/** Where a reader sees how a paragraph is cited: path and anchor. */
export function citePathOf(alinea: AlineaNode): string {
  const at = alinea.sectie.alineas.indexOf(alinea);
  const page = citePages(alinea.sectie)[Math.floor(at / mostCited)];
  return `${page?.path ?? alinea.sectie.path}#${alinea.anchors[0] ?? ''}`;
}
