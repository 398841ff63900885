import { type Position, positionAt } from '#check/text/position.ts';

const space = /[ \t\r\n]*/y;
/** One token of JSON (RFC 8259): a mark, a text, or a number or word. */
const token =
  /(?:([[\]{}:,])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

/** What may come next in a JSON text. */
export type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' | 'end';

/** A field, or one of a list: where its name (or in a list its value) begins. */
export interface JsonPlace {
  /** Names and numbers from the top, such as `verloop.0.datum`; ask for it while the place is being handed over. */
  field: () => string;
  /** How many groups and lists it is in. */
  depth: number;
  /** Where it begins, counted in characters from the start of the text. */
  index: number;
  /** The group already has a field of this name: the first of the two would vanish without a word. */
  again: boolean;
}

interface Group {
  closer: '}' | ']';
  /** The name or number that is being read. */
  key: string | number;
  names: Set<string>;
}

/** Where a text stops being JSON, and what could have been there. */
export interface JsonError extends Position {
  index: number;
  expected: Expected;
}

/**
 * Where a text stops being JSON: the line and character of the first token that does not fit; `undefined` for good JSON.
 * The parser of Node names no place for the commonest slips, such as a value left out or quotes forgotten.
 */
export function findJsonError(text: string): JsonError | undefined {
  return scanJson(text, () => {});
}

/**
 * As `findJsonError`, and calls `onPlace` for every field and every item of a list, in the order of the text: a JSON
 * parser knows neither where a field was nor that it was there twice. Takes time linear in the text.
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

/** What may come after this token; `undefined` when the token itself may not be here. */
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

/** A name as it reads, without quotes and escapes. */
function nameOf(literal: string): string {
  return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1);
}
