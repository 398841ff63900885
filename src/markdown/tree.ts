import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';

/**
 * The tree of an MDX text: mdast, with the nodes that MDX adds.
 * @throws the parser’s own English message, with line and column, when the text is not MDX
 */
export function readTree(source: string): Root {
  const tree = mdxToMdast(source);
  if (tree.type !== 'root') throw new TypeError(`the parser gave a ${tree.type}, not a whole text`);
  return tree;
}
