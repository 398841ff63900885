import { hash } from 'node:crypto';

/** A short text that is another one whenever the value is another one. */
export type Digest = (value: unknown) => string;

/** Texts up to this length are shorter than a digest of them, which is 27 characters, so that no text looks like one. */
const short = 24;

/** In characters: what takes less is read again sooner than it is remembered. */
const worthRemembering = 2000;

/** Deeper than anything that a page is given. */
const deepest = 200;

/**
 * Makes digests of plain values: texts, numbers, days, lists, maps and objects, to any depth. A function counts as nothing but a
 * function: what it will read when it is called is not in the digest.
 * @param nameOf the name of an object that has one of its own, such as a record: its name is in the digest, what is in it is not
 * @returns a function that remembers the digest of large objects, so these must not change any more
 * @throws when an object without a name holds itself, or is of a class that is none of these
 */
export function digester(nameOf: (value: object) => string | undefined): Digest {
  const known = new WeakMap<object, string>();
  let depth = 0;
  /** All of a value as one text that says itself where it ends. */
  const textOf = (value: unknown): string => {
    switch (typeof value) {
      case 'string':
        return JSON.stringify(value);
      case 'object':
        return value === null ? 'null' : textOfObject(value);
      case 'function':
        return 'function';
      default:
        return `${typeof value} ${String(value)}`;
    }
  };
  const textOfObject = (value: object): string => {
    const name = nameOf(value);
    if (name !== undefined) return `@${name}`;
    const before = known.get(value);
    if (before !== undefined) return before;
    if (depth === deepest) throw new Error('an object without a name holds itself');
    depth += 1;
    try {
      const text = partsOf(value, textOf);
      if (text.length < worthRemembering) return text;
      const digest = shorten(text);
      known.set(value, digest);
      return digest;
    } finally {
      depth -= 1;
    }
  };
  return (value) => shorten(textOf(value));
}

/** Each part ends its line, and none has another end of line in it but those of its own parts. */
function partsOf(value: object, textOf: (value: unknown) => string): string {
  let text = '';
  if (Array.isArray(value)) {
    for (const one of value) text += `${textOf(one)}\n`;
    return `[${text}]`;
  }
  if (value instanceof Map) {
    for (const [key, one] of value) text += `${textOf(key)}\n${textOf(one)}\n`;
    return `map [${text}]`;
  }
  if (value instanceof Set) {
    for (const one of value) text += `${textOf(one)}\n`;
    return `set [${text}]`;
  }
  if (value instanceof Date) return `date ${value.getTime()}`;
  if (value instanceof URL) return `url ${value.href}`;
  if (!isPlain(value)) throw new Error(`no digest of a ${value.constructor.name}`);
  for (const [key, one] of Object.entries(value)) text += `${JSON.stringify(key)} ${textOf(one)}\n`;
  return `{${text}}`;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function shorten(text: string): string {
  // Whole: V8 keeps all of a text of which a part is kept.
  return text.length <= short ? text : hash('sha1', text, 'base64url');
}
