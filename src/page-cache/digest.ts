import { hash } from 'node:crypto';

/** A short text that is another one whenever the value is another one. */
export type Digest = (value: unknown) => string;

/** Texts up to this length are shorter than a digest of them, which is 27 characters, so that no text looks like one. */
const short = 24;

/**
 * Makes digests of plain values: texts, numbers, days, lists, maps and objects, to any depth. A function counts as nothing but a
 * function: what it will read when it is called is not in the digest.
 * @param nameOf the name of an object that has one of its own, such as a record: its name is in the digest, what is in it is not
 * @returns a function that remembers the digest of each object, so these must not change any more
 * @throws when an object without a name holds itself, or is of a class that is none of these
 */
export function digester(nameOf: (value: object) => string | undefined): Digest {
  const known = new WeakMap<object, string>();
  const inside = new Set<object>();
  const digest: Digest = (value) => {
    switch (typeof value) {
      case 'string':
        return shorten(JSON.stringify(value));
      case 'object':
        return value === null ? 'null' : ofObject(value);
      case 'function':
        return 'function';
      default:
        return `${typeof value} ${String(value)}`;
    }
  };
  const ofObject = (value: object): string => {
    const name = nameOf(value);
    if (name !== undefined) return `@${name}`;
    const before = known.get(value);
    if (before !== undefined) return before;
    if (inside.has(value)) throw new Error('an object without a name holds itself');
    inside.add(value);
    const text = shorten(partsOf(value, digest));
    inside.delete(value);
    known.set(value, text);
    return text;
  };
  return digest;
}

function partsOf(value: object, digest: Digest): string {
  if (Array.isArray(value)) return `[${value.map((one) => digest(one)).join('\n')}`;
  if (value instanceof Map)
    return `map ${[...value].map((pair) => `${digest(pair[0])} ${digest(pair[1])}`).join('\n')}`;
  if (value instanceof Set) return `set ${[...value].map((one) => digest(one)).join('\n')}`;
  if (value instanceof Date) return `date ${value.getTime()}`;
  if (value instanceof URL) return `url ${value.href}`;
  if (!isPlain(value)) throw new Error(`no digest of a ${value.constructor.name}`);
  return `{${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)} ${digest(one)}`)
    .join('\n')}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function shorten(text: string): string {
  // Whole: V8 keeps all of a text of which a part is kept.
  return text.length <= short ? text : hash('sha1', text, 'base64url');
}
