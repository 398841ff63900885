import type { Json } from './json.ts';

/** The pieces of a value, made one after another while they are asked for. */
export type Pieces = () => Iterable<string>;

/** An object as the JSON that `JSON.stringify` makes, in pieces. */
export function* objectInPieces(
  fields: Readonly<Record<string, Json | Pieces>>,
): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(fields)) {
    yield `${before}${JSON.stringify(name)}:`;
    if (typeof value === 'function') yield* value();
    else yield JSON.stringify(value);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}

/** A list of what is JSON already; no more than one item need be held. */
export function* listInPieces(items: Iterable<string>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield before + item;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}
