import type { Nodes } from 'mdast';

/** Whether a node is a paragraph of a letter: the tag `<Alinea>` on lines of its own. */
export function isAlinea(node: Nodes): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Alinea';
}

/**
 * The attributes of a tag; an empty list for any other node. `value` is `undefined` for anything but plain text between
 * quotes, whatever form the parser gives it.
 */
export function attributesOf(node: Nodes): { name: string; value: string | undefined }[] {
  const list: unknown[] =
    'attributes' in node && Array.isArray(node.attributes) ? node.attributes : [];
  return list.map((attribute) => {
    const fields = new Map(Object.entries(attribute ?? {}));
    const name = fields.get('name');
    const value = fields.get('value');
    const plain = fields.get('type') === 'mdxJsxAttribute' && typeof value === 'string';
    return { name: typeof name === 'string' ? name : '', value: plain ? value : undefined };
  });
}
