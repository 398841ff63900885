/**
 * Words as one text of lines, in order of their code units. Unlike a set of them, that needs no making once it is read. No
 * word may have a line end.
 */
export function sortedLines(words: Iterable<string>): string {
  return [...words].toSorted((a, b) => (a < b ? -1 : 1)).join('\n');
}

/**
 * Whether a text is one of the lines.
 * @param lines as `sortedLines` makes them
 */
export function hasLine(lines: string, text: string): boolean {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const start = middle === 0 ? 0 : lines.lastIndexOf('\n', middle - 1) + 1;
    const next = lines.indexOf('\n', middle);
    const end = next === -1 ? lines.length : next;
    const line = lines.slice(start, end);
    if (line === text) return true;
    if (line < text) from = end + 1;
    else to = start;
  }
  return false;
}
