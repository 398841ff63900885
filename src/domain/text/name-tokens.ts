/** A word of a text, with what is between it and the words around it. */
export interface Token {
  text: string;
  /** What is before it, from the end of the word before. */
  gap: string;
  /** What is after it, up to the next word. */
  after: string;
}

/**
 * The words of a text, with the hyphens and apostrophes inside them: “Utrecht-Amersfoort” is one, and so is
 * “’s-Hertogenbosch”. Straight apostrophes become curly ones.
 */
export function tokensOf(text: string): Token[] {
  const plain = text.replaceAll("'", '’');
  const words = [...plain.matchAll(/(?:’s-)?[\p{L}\p{N}]+(?:[’-][\p{L}\p{N}]+)*/gu)];
  let start = 0;
  return words.map((match, index) => {
    const gap = plain.slice(start, match.index);
    start = match.index + match[0].length;
    return { text: match[0], gap, after: plain.slice(start, words[index + 1]?.index) };
  });
}
