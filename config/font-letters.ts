/**
 * The letters and signs of which the fonts are preloaded: all that Dutch, and names in it, ask for. Every other one that a font has is
 * in a second file, which a browser fetches for a page that has it: `src/styles/more-letters.css`.
 */
export const firstLetters: ReadonlySet<string> = new Set([
  ...between(' ', '~'),
  ...'\u00a0\u00ad§«°²³·»½€−',
  ...between('À', 'ÿ'),
  // Spaces, dashes, quotation marks, dots.
  ...between('\u2000', '\u2027'),
  // What style sheets add: between links, and where a line must not end.
  ...'‹›\u2060',
]);

/**
 * The characters of a Unicode range.
 * @param range as in `unicode-range` of CSS: `U+A1-A6, U+131`
 */
export function lettersOf(range: string): string[] {
  return range.split(',').flatMap((part) => {
    const [from = '', to = from] = part.trim().replace('U+', '').split('-');
    const character = (hex: string) => String.fromCodePoint(Number.parseInt(hex, 16));
    return between(character(from), character(to));
  });
}

/** The characters from `from` to `to`, both included. */
function between(from: string, to: string): string[] {
  const [first = 0, last = 0] = [from, to].map((character) => character.codePointAt(0));
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
}
