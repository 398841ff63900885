const note = /^(\d{1,3})[.)]?\s+(.+?)\s*(↩[\ufe0e\ufe0f]?)?$/u;
/** What a footnote of a letter nearly always is: a citation. */
const citation = /vergaderjaar|kamerstuk|staatscourant|staatsblad|https?:\/\//i;

/**
 * The footnotes that stand as numbered texts at the end of a source without footnotes of its own: a run that begins at 1 and
 * goes up by one, each a citation or with a way back. What comes after it is left alone.
 * @returns the notes by number, and the places of their texts
 */
export function trailingNotes(texts: readonly string[]): {
  noten: Map<string, string>;
  at: Set<number>;
} {
  for (let start = texts.length - 1; start >= 0; start -= 1) {
    if (!/^1[.)]?\s/.test(texts[start] ?? '')) continue;
    const noten = new Map<string, string>();
    const at = new Set<number>();
    for (let index = start; index < texts.length; index += 1) {
      const [, nr, body, back] = note.exec(texts[index] ?? '') ?? [];
      if (nr !== String(noten.size + 1) || body === undefined) break;
      if (back === undefined && !citation.test(body)) break;
      noten.set(nr, body);
      at.add(index);
    }
    return { noten, at };
  }
  return { noten: new Map(), at: new Set() };
}
