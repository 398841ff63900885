import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginDefinition,
  type MdastVisitorContext,
} from 'satteri';
import { findKamerstukken } from '#domain/kamerstuk/find.ts';
import { kamerstukId } from '#domain/kamerstuk/id.ts';

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
      const parts: ({ type: 'text'; value: string } | ReturnType<typeof link>)[] = [];
      let at = 0;
      for (const reference of findKamerstukken(node.value)) {
        const id = kamerstukId(reference);
        if (id === null || !known.has(id)) continue;
        if (reference.start > at)
          parts.push({ type: 'text', value: node.value.slice(at, reference.start) });
        parts.push(
          link(
            `${base.replace(/\/$/, '')}/kamerstukken/${id}/`,
            node.value.slice(reference.start, reference.end),
          ),
        );
        at = reference.end;
      }
      if (parts.length === 0) return;
      if (at < node.value.length) parts.push({ type: 'text', value: node.value.slice(at) });
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
