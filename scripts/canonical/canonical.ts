import { Document, isAlias, isMap, isNode, isScalar, parseDocument, Scalar, visit } from 'yaml';
import { splitMdx } from '#check/mdx/split.ts';
import { escapeInvisible } from '#domain/problem/invisible.ts';
import type { CollectionName } from '#schema/collections.ts';
import { orderRecord } from './order.ts';

/**
 * A JSON record in canonical form: fields in the order of its schema, also in groups within groups, two
 * spaces, a line break at the end. Says the same as `data`: nothing is dropped, a field that the schema does not know
 * comes after those it knows. Characters that nobody sees are written as a code.
 */
export function canonicalJson(collection: CollectionName, data: unknown): string {
  return `${escapeInvisible(JSON.stringify(orderRecord(collection, data), null, 2))}\n`;
}

/** An MDX file in canonical form: its front matter as `data` says, then `body`. */
export function canonicalMdx(collection: CollectionName, data: unknown, body: string): string {
  return joinMdx(frontText(new Document(orderRecord(collection, data))), body);
}

/** A JSON text in canonical form; `undefined` when it cannot be read, or not be rewritten without loss. */
export function formatJson(collection: CollectionName, text: string): string | undefined {
  try {
    const data: unknown = JSON.parse(text);
    return readWithoutLoss(text) && canonicalJson(collection, data);
  } catch {
    return undefined;
  }
}

/** An MDX text in canonical form, comments in its front matter included; `undefined` as in `formatJson`. */
export function formatMdx(collection: CollectionName, text: string): string | undefined {
  const parts = splitMdx(text);
  const document = parts && readWithoutLoss(parts.front);
  if (!document || !isMap(document.contents)) return undefined;
  const order = Object.keys(Object(orderRecord(collection, document.toJS())));
  const place = (key: unknown) => order.indexOf(String(isScalar(key) ? key.value : key));
  document.contents.items.sort((a, b) => place(a.key) - place(b.key));
  return joinMdx(frontText(document), parts.body);
}

/** One empty line between the two, line breaks as on Linux, one at the end; the text itself stays as it is. */
function joinMdx(front: string, body: string): string {
  const text = body
    .replaceAll('\r\n', '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
  return text === '' ? `---\n${front}---\n` : `---\n${front}---\n\n${text}\n`;
}

/** Every text between double quotes, so that none can be read as a number, as `no` or as a mark of YAML. */
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
 * The text as a YAML document (JSON is YAML too), when nothing is lost by writing it again. Something is when a field is
 * there twice, when a number has more digits than JavaScript can hold, or when a name refers to another piece of text.
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

/** Whether the number that JavaScript makes of a literal has all of its digits. */
function isKept(literal: string, value: number): boolean {
  return Number.isFinite(value) && significant(literal) === significant(String(value));
}

function significant(literal: string): string {
  const [digits = ''] = literal.toLowerCase().split('e');
  return digits.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
}
