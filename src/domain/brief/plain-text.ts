import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Nodes whose children are separate blocks: a space goes between those, or their words would run together. */
const ofBlocks: ReadonlySet<string> = new Set([
  'root',
  'mdxJsxFlowElement',
  'list',
  'listItem',
  'blockquote',
  'table',
  'tableRow',
  'footnoteDefinition',
]);

/** The text of a node and everything in it, without Markdown and on one line. */
export function plainText(node: Nodes): string {
  let text = '';
  visit(node, (part, index, parent) => {
    if (index && parent && ofBlocks.has(parent.type)) text += ' ';
    if (part.type === 'break') text += ' ';
    if (!('value' in part)) return undefined;
    text += part.value.replaceAll('\n', ' ');
    return SKIP;
  });
  return text;
}
