/** A node of a Markdown tree, as far as the atlas looks at it (mdast, with the MDX nodes). */
export interface MarkdownNode {
  type: string;
  name?: string | null | undefined;
  value?: string | undefined;
  url?: string | undefined;
  title?: string | null | undefined;
  label?: string | null | undefined;
  /** Of a table: where the words of each column stand. */
  align?: readonly (string | null)[] | null | undefined;
  /** Of an item in a list: whether it is a box to tick. */
  checked?: boolean | null | undefined;
  /** Attributes of a tag; their shape differs per kind of node, see `attributesOf`. */
  attributes?: unknown;
  position?: { start: { line: number; column?: number } } | undefined;
  children?: readonly MarkdownNode[] | undefined;
}

/** The attributes of a tag; `value` is `undefined` for anything that is not plain text between quotes. */
export function attributesOf(node: MarkdownNode): { name: string; value: string | undefined }[] {
  const list: unknown[] = Array.isArray(node.attributes) ? node.attributes : [];
  return list.map((attribute) => {
    const fields = new Map(Object.entries(attribute ?? {}));
    const name = fields.get('name');
    const value = fields.get('value');
    const plain = fields.get('type') === 'mdxJsxAttribute' && typeof value === 'string';
    return { name: typeof name === 'string' ? name : '', value: plain ? value : undefined };
  });
}

/** Nodes whose parts stand under or beside each other, so that their words do not touch. */
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

/** The words of a node and everything in it, without Markdown. */
export function plainText(node: MarkdownNode): string {
  if (node.type === 'break') return ' ';
  if (node.value !== undefined) return node.value.replaceAll('\n', ' ');
  const between = ofBlocks.has(node.type) ? ' ' : '';
  return (node.children ?? []).map(plainText).join(between);
}
