import { Document, isAlias, isMap, isNode, isScalar, parseDocument, Scalar, visit } from 'yaml';
import { splitMdx } from '#check/mdx/split.ts';
import { escapeInvisible } from '#domain/problem/invisible.ts';
import type { CollectionName } from '#schema/collections.ts';
import { orderRecord } from './order.ts';

/**
 * A JSON record in canonical form: fields in the order of its schema at every depth, indented by two spaces, with a line break
 * at the end. It holds exactly what `data` holds: fields that the schema does not know come last. Invisible characters are
 * written as escapes.
 */
export function canonicalJson(collection: CollectionName, data: unknown): string {
  return `${escapeInvisible(JSON.stringify(orderRecord(collection, data), null, 2))}\n`;
}

/** An MDX file in canonical form: `data` as its front matter, then `body`. */
export function canonicalMdx(collection: CollectionName, data: unknown, body: string): string {
  return joinMdx(frontText(new Document(orderRecord(collection, data))), body);
}

/** A JSON text in canonical form; `undefined` when it cannot be read, or cannot be rewritten without loss. */
export function formatJson(collection: CollectionName, text: string): string | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return readWithoutLoss(text) && canonicalJson(collection, data);
  } catch {
    return undefined;
  }
}

/** An MDX text in canonical form, with the comments in its front matter; `undefined` as in `formatJson`. */
export function formatMdx(collection: CollectionName, text: string): string | undefined {
  const parts = splitMdx(text);
  const document = parts && readWithoutLoss(parts.front);
  if (!document || !isMap(document.contents)) return undefined;
  const order = Object.keys(Object(orderRecord(collection, document.toJS())));
  const place = (key: unknown) => order.indexOf(String(isScalar(key) ? key.value : key));
  document.contents.items.sort((a, b) => place(a.key) - place(b.key));
  return joinMdx(frontText(document), parts.body);
}

/** One empty line between the two, line breaks as on Linux, and one at the end; the text is otherwise untouched. */
function joinMdx(front: string, body: string): string {
  const text = body
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return text === '' ? `---\n${front}---\n` : `---\n${front}---\n\n${text}\n`;
}

/** Every text in double quotes, so that YAML cannot take one for a number, for `no` or for its own syntax. */
function frontText(document: Document): string {
  visit(document, {
    Scalar(key, node) {
      if (key === 'key') node.type = isPlain(node.value) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
      else if (typeof node.value === 'string') node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection(_, node) {
      node.flow = false;
    },
  });
  return escapeInvisible(document.toString({ lineWidth: 0, doubleQuotedAsJSON: true }));
}

function isPlain(key: unknown): boolean {
  return typeof key !== 'string' || /^[A-Za-z][\w-]*$/.test(key);
}

/**
 * The text as a YAML document (JSON is YAML too); `undefined` when rewriting it would lose something: a field that is there
 * twice, a number with more digits than JavaScript can hold, or an anchor or alias of YAML.
 */
function readWithoutLoss(text: string): Document | undefined {
  const document = parseDocument(text, { uniqueKeys: true, schema: 'core' });
  let lossy = document.errors.length > 0 || document.warnings.length > 0;
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined) lossy = true;
      if (!isScalar(node)) return;
      const { value, source } = node;
      if (typeof value === 'number' && source !== undefined && !isKept(source, value)) lossy = true;
    },
  });
  return lossy || !isNode(document.contents) ? undefined : document;
}

/** Whether the number that JavaScript makes of a literal has all its significant digits. */
function isKept(literal: string, value: number): boolean {
  return Number.isFinite(value) && significant(literal) === significant(String(value));
}

function significant(literal: string): string {
  const [digits = ''] = literal.toLowerCase().split('e');
  return digits.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
}
