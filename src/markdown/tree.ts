import { mdxToMdast } from 'satteri';
import type { MarkdownNode } from '#domain/brief/markdown-node.ts';

/** The tree of an MDX text; throws the parser's own English message with line and column when it is not MDX. */
export function readTree(source: string): MarkdownNode {
  return mdxToMdast(source);
}
