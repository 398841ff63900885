import type { PhrasingContent } from 'mdast';
import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginDefinition,
  type MdastVisitorContext,
} from 'satteri';
import { piecesOf } from '#domain/citation/pieces.ts';
import { type Citation, linkCitations, textOf } from './link-citations.ts';

/**
 * Turns citations of Kamerstukken in running text into links to their pages on this site, also where Markdown marks a
 * part of a citation: “Kamerstuk **34 682**, nr. 205” is one link.
 *
 * @param known ids of Kamerstukken and dossiers that have a page; other citations stay plain text
 * @param base base path of the site, `/` or `/name`
 */
export function linkKamerstukken(known: ReadonlySet<string>, base: string): MdastPluginDefinition {
  const urlOf = (id: string) => `${base.replace(/\/$/, '')}/kamerstukken/${id}/`;
  const visit = (node: Readonly<Block>, ctx: MdastVisitorContext) => {
    const citations = citationsIn(node.children, known, urlOf);
    if (citations.length === 0) return;
    ctx.replaceNode(node, { ...node, children: linkCitations(node.children, citations) });
  };
  return defineMdastPlugin({ name: 'link-kamerstukken', paragraph: visit, tableCell: visit });
}

type Block = Extract<MdastNode, { type: 'paragraph' | 'tableCell' }>;

function citationsIn(
  nodes: readonly PhrasingContent[],
  known: ReadonlySet<string>,
  urlOf: (id: string) => string,
): Citation[] {
  let at = 0;
  return piecesOf(nodes.map(textOf).join(''), (id) => known.has(id)).flatMap(({ text, id }) => {
    const start = at;
    at += text.length;
    return id === undefined ? [] : [{ start, end: at, url: urlOf(id) }];
  });
}
