import { claim } from '#check/files/place.ts';
import { splitMdx } from '#check/mdx/split.ts';
import { readRecordText } from '#check/record/read.ts';
import { canonicalJson, canonicalMdx } from '../canonical/canonical.ts';

/** A new value for one field. */
export interface NewValue {
  /** Names and numbers from the top: `['verloop', '0', 'status']`. */
  path: readonly string[];
  value: unknown;
}

/**
 * The text of a record with new values in fields that it has, in canonical form; `undefined` when it cannot be read. A path
 * that the record does not have changes nothing.
 */
export function setValues(
  file: string,
  text: string,
  values: readonly NewValue[],
): string | undefined {
  const collection = claim(file)?.collection;
  const data = readRecordText(file, text);
  if (!collection || typeof data !== 'object' || data === null) return undefined;
  const changed = values.reduce<unknown>(
    (record, { path, value }) => withValue(record, path, value),
    data,
  );
  if (!file.endsWith('.mdx')) return canonicalJson(collection, changed);
  const parts = splitMdx(text);
  return parts && canonicalMdx(collection, changed, parts.body);
}

function withValue(data: unknown, path: readonly string[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(data)) {
    return data.map((item: unknown, index) =>
      String(index) === key ? withValue(item, rest, value) : item,
    );
  }
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, child]) => [
      name,
      name === key ? withValue(child, rest, value) : child,
    ]),
  );
}
