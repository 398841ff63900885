import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { longestName } from '#search/weights.ts';
import { connectorOf } from './connectors.ts';

/** Most queries that one query with OR stands for. */
const mostQueries = 8;
/** Words between quotation marks, with what is attached to them; a group in parentheses; or anything up to a space. */
const piece = /[^\s"“”„«»()]*["“”„«»][^"“”„«»]*["“”„«»]?|\([^()]*\)|\S+/g;

/**
 * The queries that a query with OR (or OF) stands for: what is beside it is one name, one word, one word group or what
 * is between parentheses. “wonen Drenthe OR Groene Hart” is “wonen Drenthe” and “wonen Groene Hart”. A query without OR
 * is itself.
 */
export function alternativesOf(query: string, catalogue: Catalogue): string[] {
  const pieces = query.match(piece) ?? [];
  const items: (readonly string[])[] = [];
  let at = 0;
  while (at < pieces.length) {
    const isOr =
      connectorOf(pieces[at] ?? '') === 'or' && items.length > 0 && at + 1 < pieces.length;
    if (isOr) {
      const left = popName(items, catalogue);
      const length = lengthOfName(pieces.slice(at + 1), catalogue);
      const right = pieces.slice(at + 1, at + 1 + length).join(' ');
      items.push([...left, ...group(right, catalogue)]);
      at += 1 + length;
    } else {
      items.push(group(pieces[at] ?? '', catalogue));
      at += 1;
    }
  }
  const queries = items.reduce<string[]>(
    (starts, own) => starts.flatMap((start) => own.map((text) => `${start} ${text}`.trim())),
    [''],
  );
  return queries.length > 1 ? queries.slice(0, mostQueries) : [query];
}

/** What is between parentheses as alternatives; any other text as itself. */
function group(text: string, catalogue: Catalogue): readonly string[] {
  const inside = /^\((.*)\)$/.exec(text)?.[1];
  return inside === undefined ? [text] : alternativesOf(inside, catalogue);
}

/** Takes the last item, with those before it that make one name together: “Groene Hart”. */
function popName(items: (readonly string[])[], catalogue: Catalogue): readonly string[] {
  for (let length = Math.min(longestName, items.length); length > 1; length -= 1) {
    const last = items.slice(-length);
    const name = last.map(([text]) => text).join(' ');
    if (last.every((item) => item.length === 1) && catalogue.named(name).length > 0) {
      items.splice(-length);
      return [name];
    }
  }
  return items.pop() ?? [];
}

function lengthOfName(pieces: readonly string[], catalogue: Catalogue): number {
  for (let length = Math.min(longestName, pieces.length); length > 1; length -= 1) {
    const span = pieces.slice(0, length);
    if (
      span.every((text) => connectorOf(text) === undefined) &&
      catalogue.named(span.join(' ')).length > 0
    )
      return length;
  }
  return 1;
}
