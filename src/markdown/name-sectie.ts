import { defineMdastPlugin, type MdastPluginDefinition } from 'satteri';

/** The ronde and the name of a section in the address of its file: `2024/water`. */
const sectieFile = /\/([^/]+\/[^/]+)\.mdx$/;

/**
 * Gives every `<Alinea>` the id of its section, which editors do not write: it is the name of the file. On a page with a whole
 * letter a paragraph could not know otherwise where it is.
 */
export function nameSectie(): MdastPluginDefinition {
  return defineMdastPlugin({
    name: 'name-sectie',
    mdxJsxFlowElement(node, ctx) {
      const sectie = sectieFile.exec(ctx.fileURL?.pathname ?? '')?.[1];
      if (node.name !== 'Alinea' || sectie === undefined) return;
      const name = { type: 'mdxJsxAttribute' as const, name: 'sectie', value: sectie };
      ctx.replaceNode(node, { ...node, attributes: [...node.attributes, name] });
    },
  });
}
