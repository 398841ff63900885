/** How text becomes words: the same for the index, names and what is typed. */

/** Text that folding only puts in lower case. Nearly every word is, and asking this costs a tenth of folding. */
const simple = /^[ -_a-~]*$/;

/**
 * Text in lower case without accents, with straight apostrophes: “Fryslân” is `fryslan`, “Thema’s” is `thema's`, “ĳs”
 * is `ijs`. Pagefind folds the same way, so its index can be asked for a folded word.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (simple.test(lower)) return lower;
  return lower
    .replaceAll('ĳ', 'ij')
    .replace(/[‘’`´]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Only the letters and digits of a text, folded: “NOVEX-gebied” is `novexgebied`, “34 682” is `34682`. */
export function joined(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The folded words of a piece of text without white space: the whole as one word, and its parts around hyphens, dashes,
 * `/`, `&` and `+`. “NOVEX-gebied” gives `novexgebied`, `novex` and `gebied`; “BO’s” gives `bos`.
 */
export function wordsOf(piece: string): string[] {
  const parts = fold(piece).split(/[-–—/&+]+/);
  return [...new Set([piece, ...parts].map(joined))].filter((word) => word !== '');
}

/**
 * A key that is the same however a name is spaced or hyphenated: “Noord Holland”, “Noord-Holland” and “noordholland”.
 */
export function nameKey(name: string): string {
  return joined(name);
}
