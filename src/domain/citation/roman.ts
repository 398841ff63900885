const roman = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})[AB]?$/i;

/**
 * Whether this can be the numeral of a chapter of the budget: `IIB`, `XVIII`. It has at least two characters, because a
 * single I, V or X is a letter like any other.
 */
export function isRoman(text: string): boolean {
  return text.length < 8 && roman.test(text);
}

const chapters: ReadonlySet<string> = new Set(
  [
    'II IIA IIB III IV VI VII VIII IX IXA IXB XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII',
    'XXIII',
  ].flatMap((line) => line.split(' ')),
);

/** Whether the budget has this chapter, in capitals: after five digits it leaves no doubt. */
export function isChapter(text: string): boolean {
  return chapters.has(text);
}
