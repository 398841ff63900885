/** A part of a text: words from `start` up to but not including `end`, counted from 0. */
export interface Span {
  start: number;
  end: number;
}

/** Words with a full stop that ends no sentence. */
const abbreviation =
  /^\(?(?:nr|nrs|art|blz|p|bijv|ca|st|d\.d|c\.s|o\.a|m\.e\.r|t\/m|mr|dr|drs|ir|[a-z])\.$/i;

/** Cuts words into sentences. A heading or a date without a full stop belongs to the sentence after it. */
export function sentencesOf(words: readonly string[], { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const isLast = at + 1 === end;
    if (!isLast && !endsSentence(words[at] ?? '', words[at + 1] ?? '')) continue;
    spans.push({ start: from, end: at + 1 });
    from = at + 1;
  }
  return spans;
}

function endsSentence(word: string, next: string): boolean {
  return (
    /[.!?]['"’”»)\]]*$/.test(word) &&
    !abbreviation.test(word) &&
    /^[‘“"'(«€\p{Lu}\p{N}]/u.test(next)
  );
}
