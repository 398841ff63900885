/** A place in a text. Both count from 1; columns count UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
}

/** The place of a UTF-16 offset in a text. For many places in one text, use `positionsIn`. */
export function positionAt(text: string, index: number): Position {
  return positionsIn(text)(index);
}

/** Like `positionAt`, but reads the text once for any number of places. */
export function positionsIn(text: string): (index: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (index) => {
    const line = countUpTo(starts, index);
    return { line, column: index - (starts[line - 1] ?? 0) + 1 };
  };
}

/** How many of these ascending numbers are at most `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
