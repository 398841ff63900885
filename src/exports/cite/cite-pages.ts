import type { AlineaNode, SectieNode } from '#domain/register/model.ts';

/** One page that shows how the paragraphs of a section are cited. */
export interface CitePage {
  path: string;
  /** What follows `citeer/` in its path; absent for the first page of a section. */
  part: string | undefined;
  alineas: readonly AlineaNode[];
}

/** How many paragraphs are on one page: each is up to 2.8 kB, in all its forms. */
export const mostCited = 30;

/** The pages for a section, in order. The first keeps its address when the section grows. */
export function citePages(sectie: SectieNode): CitePage[] {
  const { path, alineas } = sectie;
  const starts = alineas.length === 0 ? [0] : alineas.keys().filter((at) => at % mostCited === 0);
  return [...starts].map((start) => {
    const part = start === 0 ? undefined : `vanaf-${start + 1}`;
    return {
      path: `${path}citeer/${part === undefined ? '' : `${part}/`}`,
      part,
      alineas: alineas.slice(start, start + mostCited),
    };
  });
}

/** Where a reader sees how a paragraph is cited: path and anchor. */
export function citePathOf(alinea: AlineaNode): string {
  const at = alinea.sectie.alineas.indexOf(alinea);
  const page = citePages(alinea.sectie)[Math.floor(at / mostCited)];
  return `${page?.path ?? alinea.sectie.path}#${alinea.anchors[0] ?? ''}`;
}
