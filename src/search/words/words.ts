/** How text becomes words: the same for the index, names and what is typed. */

/** Text that folding only puts in lower case. Nearly every word is, and asking this costs a tenth of folding. */
const simple = /^[ -_a-~]*$/;

/**
 * Text in lower case without accents, with plain digits, straight quotes and one kind of hyphen: “Fryslân” is `fryslan`,
 * “Thema’s” is `thema's`, “ĳs” is `ijs`, “CO₂” is `co2`, “m³” is `m3`, “2024‑Q4” is `2024-q4`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (simple.test(lower)) return lower;
  // Unicode takes a loose accent for a space with an accent, and ŉ apart into ʼ and n.
  return straight(straight(text).normalize('NFKD'))
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[øæœßłđ]/g, (letter) => otherLetters[letter] ?? letter);
}

function straight(text: string): string {
  return text.replace(/[‘’‚‛′`´ʼ]/g, "'").replace(/[“”„‟″«»]/g, '"');
}

const otherLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
};

/** Only the letters and digits of a text, folded: “NOVEX-gebied” is `novexgebied`, “34 682” is `34682`. */
export function joined(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The folded words of a piece of text without white space: the whole as one word, and its parts around hyphens, dashes,
 * `/`, `&` and `+`. “NOVEX-gebied” gives `novexgebied`, `novex` and `gebied`; “BO’s” gives `bos`.
 */
export function wordsOf(piece: string): string[] {
  const parts = fold(piece).split(/[-/&+]+/);
  return [...new Set([piece, ...parts].map(joined))].filter((word) => word !== '');
}

/**
 * A key that is the same however a name is spaced or hyphenated: “Noord Holland”, “Noord-Holland” and “noordholland”.
 */
export function nameKey(name: string): string {
  return joined(name);
}

const compass: Readonly<Record<string, string>> = { n: 'noord', z: 'zuid', o: 'oost', w: 'west' };

/** A name with its point of the compass in full: “N-Holland”, “Nrd. Holland” and “Z Limburg”. Else the same text. */
export function withCompass(name: string): string {
  return name.replace(
    /^(?:(n)(?:rd|d)?|(z)d?|(o)|(w))[.\s‐‑–-]+(?=\p{L}{3})/iu,
    (_, ...letters: (string | undefined)[]) =>
      `${compass[letters.find((letter) => letter !== undefined)?.toLowerCase() ?? ''] ?? ''} `,
  );
}
