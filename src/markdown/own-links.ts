import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/**
 * Puts the base path of the site in front of links to its own pages, which editors write without it:
 * `/brieven/2024/water/`. Runs before any plugin that adds links.
 *
 * @param base base path of the site, `/` or `/name`
 */
export function ownLinks(base: string): MdastPluginDefinition {
  const prefix = base.replace(/\/$/, '');
  return defineMdastPlugin({
    name: 'own-links',
    link(node, ctx) {
      if (prefix !== '' && /^\/(?!\/)/.test(node.url)) {
        ctx.replaceNode(node, { ...node, url: `${prefix}${node.url}` });
      }
    },
  });
}
