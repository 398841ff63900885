/** How text becomes words, the same for the index, the names and what is typed. */

/**
 * Small letters without accents: “Fryslân” is `fryslan`, “Thema’s” is `thema's`, “ĳs” is `ijs`.
 * Pagefind folds the same way, so a folded word can be asked of its index.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ĳ', 'ij')
    .replace(/[‘’`´]/g, "'")
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Letters and digits alone: “NOVEX-gebied” is `novexgebied`, “34 682” is `34682`. */
export function joined(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The words of a piece of text between white space: as one word, and its parts around hyphens and slashes.
 * “NOVEX-gebied” gives `novexgebied`, `novex` and `gebied`; “BO’s” gives `bos`.
 */
export function wordsOf(piece: string): string[] {
  const parts = fold(piece).split(/[-–—/&+]+/);
  return [...new Set([piece, ...parts].map(joined))].filter((word) => word !== '');
}

/** One name, however it is spaced or hyphenated: “Noord Holland”, “Noord-Holland” and “noordholland” are one. */
export function nameKey(name: string): string {
  return joined(name);
}
