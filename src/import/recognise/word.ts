/** A word of a text and where it is (UTF-16). */
export interface Word {
  text: string;
  start: number;
  end: number;
}

/** The words of a text, with hyphens and apostrophes inside them; straight apostrophes become curly ones. */
export function wordsOf(text: string): Word[] {
  const plain = text.replaceAll("'", '’');
  const found = plain.matchAll(/(?:’[st]-)?[\p{L}\p{N}]+(?:[’&-][\p{L}\p{N}]+)*/gu);
  return [...found].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
