/** An address with the words to be marked in the page it leads to. */
export function withMarks(address: string, words: readonly string[]): string {
  if (words.length === 0) return address;
  const [path = '', anchor] = address.split('#');
  const marks = new URLSearchParams({ markeer: words.join(' ') });
  return `${path}?${marks}${anchor === undefined ? '' : `#${anchor}`}`;
}
