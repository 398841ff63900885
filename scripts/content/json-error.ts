const space = /[ \t\r\n]*/y;
/** One token of JSON (RFC 8259): a mark, a text, or a number or word. */
const token =
  /(?:([[\]{}:,])|("(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/y;

type Expected = 'value' | 'first value' | 'key' | 'first key' | 'colon' | 'next' | 'end';

/**
 * Where a text stops being JSON: the line and character of the first token that does not fit; `undefined` for good JSON.
 * The parser of Node names no place for the commonest slips, such as a value left out or quotes forgotten.
 */
export function findJsonError(text: string): { line: number; column: number } | undefined {
  const closers: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    space.lastIndex = at;
    const start = at + (space.exec(text)?.[0].length ?? 0);
    token.lastIndex = start;
    const found = token.exec(text);
    if (start === text.length && expected === 'end') return undefined;
    const after: Expected | null | undefined =
      found && follow(expected, found[1] ?? (found[2] ? 'text' : 'value'), closers);
    if (!after) return placeOf(text, start);
    expected = after;
    at = token.lastIndex;
  }
}

/** What may come after this token; `undefined` when the token itself may not stand here. */
function follow(expected: Expected, found: string, closers: string[]): Expected | undefined {
  const afterValue = () => (closers.length > 0 ? 'next' : 'end');
  const isFirst = expected === 'first value' || expected === 'first key';
  if ((found === '}' || found === ']') && (isFirst || expected === 'next')) {
    return closers.pop() === found ? afterValue() : undefined;
  }
  if (expected === 'next') {
    if (found !== ',') return undefined;
    return closers.at(-1) === '}' ? 'key' : 'value';
  }
  if (expected === 'key' || expected === 'first key') return found === 'text' ? 'colon' : undefined;
  if (expected === 'colon') return found === ':' ? 'value' : undefined;
  if (expected === 'end') return undefined;
  if (found === 'text' || found === 'value') return afterValue();
  if (found !== '{' && found !== '[') return undefined;
  closers.push(found === '{' ? '}' : ']');
  return found === '{' ? 'first key' : 'first value';
}

function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
