import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginDefinition,
  type MdastVisitorContext,
} from 'satteri';
import { piecesOf } from '#domain/kamerstuk/pieces.ts';

/**
 * Turns citations of Kamerstukken in running text into links to their pages on this site.
 *
 * @param known ids of Kamerstukken and dossiers that have a page; other citations stay plain text
 * @param base base path of the site, `/` or `/name`
 */
export function linkKamerstukken(known: ReadonlySet<string>, base: string): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'link-kamerstukken',
    text(node, ctx) {
      if (isInLink(ctx.parent(node), ctx)) return;
      const pieces = piecesOf(node.value, (id) => known.has(id));
      if (pieces.every(({ id }) => id === undefined)) return;
      const parts = pieces.map(({ text, id }) =>
        id === undefined
          ? { type: 'text' as const, value: text }
          : link(`${base.replace(/\/$/, '')}/kamerstukken/${id}/`, text),
      );
      ctx.replaceNode(node, parts);
    },
  });
}

function link(url: string, value: string) {
  return { type: 'link' as const, url, children: [{ type: 'text' as const, value }] };
}

/** A link inside a link is not HTML. */
function isInLink(node: Readonly<MdastNode> | undefined, ctx: MdastVisitorContext): boolean {
  if (!node) return false;
  return node.type === 'link' || node.type === 'linkReference' || isInLink(ctx.parent(node), ctx);
}
