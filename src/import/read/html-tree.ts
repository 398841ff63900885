import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** How deep the tags nest at most, counted before they are parsed: elements without an end do not count. */
export function deepest(html: string): number {
  let [depth, most] = [0, 0];
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (/^(?:br|hr|img|input|meta|link|col|wbr|p|li|td|tr|th|dt|dd|option|source)$/i.test(name))
      continue;
    depth = end === '/' ? Math.max(0, depth - 1) : depth + 1;
    most = Math.max(most, depth);
  }
  return most;
}

/** Every element below a node, in order. */
export function* elements(node: Tree.ParentNode): Generator<Element> {
  const queue: Tree.ChildNode[] = [...node.childNodes].toReversed();
  for (let at = queue.pop(); at; at = queue.pop()) {
    if (!isElement(at)) continue;
    yield at;
    for (const child of at.childNodes.toReversed()) queue.push(child);
  }
}

/** The first element below a node that fits. */
export function find(
  node: Tree.ParentNode,
  fits: (element: Element) => boolean,
): Element | undefined {
  for (const one of elements(node)) if (fits(one)) return one;
  return undefined;
}

/** All text in a node. */
export function textOf(node: Tree.Node | undefined): string {
  if (!node) return '';
  let text = '';
  const queue: Tree.Node[] = [node];
  for (let at = queue.pop(); at; at = queue.pop()) {
    if (at.nodeName === '#text' && 'value' in at) text += at.value;
    if ('childNodes' in at) for (const child of at.childNodes.toReversed()) queue.push(child);
  }
  return text;
}

/** The value of an attribute. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Whether a node is an element. */
export function isElement(node: Tree.Node): node is Element {
  return 'tagName' in node;
}

const blocksOf: ReadonlySet<string> = new Set(
  'p div section article main ul ol li table thead tbody tfoot tr h1 h2 h3 h4 h5 h6 blockquote dl dt dd pre figure body details summary'.split(
    ' ',
  ),
);

/** Whether an element of this name begins a new block of text. */
export function isBlockName(name: string): boolean {
  return blocksOf.has(name);
}
