import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** Nodes whose parts are under or beside each other, so that their words do not touch. */
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

/** The words of a node and everything in it, without Markdown and on one line. */
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
