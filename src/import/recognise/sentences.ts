/** A sentence of a paragraph and where it is (UTF-16). */
export interface Sentence {
  tekst: string;
  start: number;
  end: number;
}

/** What ends with a full stop and does not end a sentence. */
const abbreviation =
  /(?:\b(?:jl|nr|nrs|o\.a|m\.n|bijv|bv|incl|excl|d\.d|t\.a\.v|i\.c|ca|resp|dhr|mevr|art|blz|vgl|a\.s|m\.e\.r|z\.g|c\.s)\.|\b\p{Lu}\.)$/u;

/** The sentences of a paragraph, in order; together they are all of it except the spaces between them. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(/[.!?][”’"')\]]*(?=\s+["'“‘’(]?[\p{Lu}\d])/gu)) {
    const at = index + end.length;
    // The last letters tell; a long text without an end of a sentence is not read again for each of them.
    const tail = text.slice(Math.max(start, index - 24), index + 1);
    if (
      abbreviation.test(tail) ||
      /^\s*\d+\.$/.test(text.slice(start, Math.min(index + 1, start + 12)))
    )
      continue;
    push(sentences, text, start, at);
    start = at;
  }
  push(sentences, text, start, text.length);
  return sentences;
}

function push(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const tekst = piece.trim();
  if (tekst === '') return;
  const start = from + piece.indexOf(tekst);
  sentences.push({ tekst, start, end: start + tekst.length });
}
