import { claim } from '#check/files/place.ts';
import { splitMdx } from '#check/mdx/split.ts';
import { leavesOf, shapeOf } from '#schema/shape.ts';
import { canonicalJson } from '../canonical/canonical.ts';
import type { Content } from '../propose/content.ts';
import { type VisibleText, visibleBody, visibleValue } from './visible-text.ts';

/** One text of a file that readers see, and how to write the file with another text in its place. */
export interface FileText {
  visible: VisibleText;
  source: string;
  /** The whole file with this text instead. */
  write: (text: string) => string;
}

/** The texts of a file that an editor wrote for readers: not its ids, words from a list, dates and addresses. */
export function textsIn(content: Content, file: string): FileText[] {
  const text = content.read(file);
  const place = claim(file);
  if (text === undefined || !place) return [];
  if (file.endsWith('.mdx')) {
    const { body = '' } = splitMdx(text) ?? {};
    const front = text.slice(0, text.length - body.length);
    return [{ visible: visibleBody(body), source: body, write: (other) => front + other }];
  }
  const data: unknown = parse(text);
  const leaves = new Map(leavesOf(shapeOf(place.collection)));
  return stringsIn(data, []).flatMap(({ path, value }) => {
    const leaf = leaves.get(path.map((part) => (/^\d+$/.test(part) ? '0' : part)).join('.'));
    // Lists of texts have the list itself as their leaf.
    const list = leaves.get(
      path
        .slice(0, -1)
        .map((part) => (/^\d+$/.test(part) ? '0' : part))
        .join('.'),
    );
    const own = leaf ?? list;
    if (own && (own.target || own.options || own.format)) return [];
    return [
      {
        visible: visibleValue(value),
        source: value,
        write: (other) => canonicalJson(place.collection, withText(data, path, other)),
      },
    ];
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function stringsIn(
  value: unknown,
  path: readonly string[],
): { path: readonly string[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => stringsIn(child, [...path, name]));
}

function withText(value: unknown, [name, ...rest]: readonly string[], text: string): unknown {
  if (name === undefined) return text;
  if (Array.isArray(value)) {
    return value.map((child, index) =>
      String(index) === name ? withText(child, rest, text) : child,
    );
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      key === name ? withText(child, rest, text) : child,
    ]),
  );
}
