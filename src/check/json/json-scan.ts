import { type Position, positionAt } from '#check/text/position.ts';

const space = /[ \t\r\n]*/y;
/**
 * One token of JSON (RFC 8259): a punctuation mark (group 1), a string (group 2), or a number, `true`, `false` or
 * `null`.
 */
const token =
  /(?:([[\]{}:,])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/**
 * What may come next in a JSON text. `first …` also allows the closing bracket; `next` is a comma or a closing bracket.
 */
export type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' | 'end';

/** A field of an object or an item of a list, and where it begins: at its name, or for an item at its value. */
export interface JsonPlace {
  /** Names and numbers from the top, such as `verloop.0.datum`. Only right while `onPlace` runs. */
  field: () => string;
  /** How many objects and lists are around it. */
  depth: number;
  /** Where it begins, as a UTF-16 offset in the text. */
  index: number;
  /** The object already has a field of this name: a JSON parser would silently drop the first. */
  again: boolean;
}

interface Group {
  closer: '}' | ']';
  /** The name or number of what is being read; `-1` before the first item of a list. */
  key: string | number;
  names: Set<string>;
}

/** Where a text stops being JSON, and what was expected there. */
export interface JsonError extends Position {
  /** UTF-16 offset in the text. */
  index: number;
  expected: Expected;
}

/**
 * Where a text stops being JSON: the place of the first token that does not fit; `undefined` for valid JSON.
 * Node's own parser gives no place for the commonest slips, such as a missing value or missing quotes.
 */
export function findJsonError(text: string): JsonError | undefined {
  return scanJson(text, () => {});
}

/**
 * Does what `findJsonError` does, and calls `onPlace` for every field and every item of a list, in the order of the
 * text. A JSON parser knows neither where a field was nor that it was there twice. Takes time linear in the length of
 * the text.
 */
export function scanJson(text: string, onPlace: (place: JsonPlace) => void): JsonError | undefined {
  const groups: Group[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    const index = at + (space.exec(text)?.[0].length ?? 0);
    token.lastIndex = index;
    const found = token.exec(text);
    if (index === text.length && expected === 'end') return undefined;
    const kind = found && (found[1] ?? (found[2] ? 'text' : 'value'));
    const group = groups.at(-1);
    const depth = groups.length;
    const after: Expected | undefined = kind ? follow(expected, kind, groups) : undefined;
    if (!found || !after) return { ...positionAt(text, index), index, expected };
    const isItem = expected === 'first value' || (expected === 'value' && group?.closer === ']');
    if (group && (after === 'colon' || (isItem && kind !== ']'))) {
      const key = after === 'colon' ? nameOf(found[0]) : Number(group.key) + 1;
      group.key = key;
      const again = typeof key === 'string' && group.names.has(key);
      if (typeof key === 'string') group.names.add(key);
      const field = () =>
        groups
          .slice(0, depth)
          .map((outer) => outer.key)
          .join('.');
      onPlace({ field, depth, index, again });
    }
    expected = after;
    at = token.lastIndex;
  }
}

/**
 * What may come after this token; `undefined` when the token itself is not allowed here. Opens and closes `groups`.
 * @param found a punctuation mark, `text` for a string or `value` for any other value
 */
function follow(expected: Expected, found: string, groups: Group[]): Expected | undefined {
  const afterValue = () => (groups.length > 0 ? 'next' : 'end');
  const isFirst = expected === 'first value' || expected === 'first key';
  if ((found === '}' || found === ']') && (isFirst || expected === 'next')) {
    return groups.pop()?.closer === found ? afterValue() : undefined;
  }
  if (expected === 'next') {
    if (found !== ',') return undefined;
    return groups.at(-1)?.closer === '}' ? 'key' : 'value';
  }
  if (expected === 'key' || expected === 'first key') return found === 'text' ? 'colon' : undefined;
  if (expected === 'colon') return found === ':' ? 'value' : undefined;
  if (expected === 'end') return undefined;
  if (found === 'text' || found === 'value') return afterValue();
  if (found !== '{' && found !== '[') return undefined;
  groups.push({
    closer: found === '{' ? '}' : ']',
    key: found === '{' ? '' : -1,
    names: new Set(),
  });
  return found === '{' ? 'first key' : 'first value';
}

/**
 * Whether a JSON text can have a field twice in one object. Only `scanJson` is sure, and takes many times as long; this says no
 * when the text has no more names than what was read from it has fields.
 * @param data what `JSON.parse` makes of the text; it may not be nested so deeply that recursion fails
 */
export function mayRepeatField(text: string, data: unknown): boolean {
  // A quote before a colon is the end of a name, or is in a text, which can only make the count too high.
  const names = text.match(/"[ \t\r\n]*:/g)?.length ?? 0;
  return names !== countFields(data);
}

function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner = Object.values(value).reduce<number>((sum, child) => sum + countFields(child), 0);
  return Array.isArray(value) ? inner : inner + Object.keys(value).length;
}

/** The name that a JSON string stands for, without quotes and escapes. */
function nameOf(literal: string): string {
  return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}
