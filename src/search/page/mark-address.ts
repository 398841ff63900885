/** An address without a query part, with the words added that `markPage` must mark in the page it leads to. */
export function withMarks(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  const [path = '', anchor] = address.split('#');
  const marks = new URLSearchParams({ markeer: words.join(' ') });
  return `${path}?${marks}${anchor === undefined ? '' : `#${anchor}`}`;
}
