/** Every place in a text, as the index of its first letter, where these words stand: as whole words, or else inside others. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  const whole = places.filter((at) => isWhole(text, at, at + words.length));
  return whole.length > 0 ? whole : places;
}

/** Whether no word goes on before or after a piece of text. */
function isWhole(text: string, from: number, to: number): boolean {
  const goesOn = (left = '', right = '') => /[\p{L}\p{N}]{2}/u.test(`${left}${right}`);
  return !goesOn(text[from - 1], text[from]) && !goesOn(text[to - 1], text[to]);
}

/** The words with one full stop instead of the dots that say that the page goes on: “Het net is vol...”. */
export function withoutGluedDots(words: string): string {
  return words.replace(/(?<=[\p{L}\p{N})])(?:…|\.{3,}|\.…)$/u, '.');
}

/**
 * The words without what a browser copies of footnotes: digits that stick to a word or to the end of a sentence, or stand in
 * brackets after it. Numbers of their own, as in “in 2025” and “nr. 3”, stay.
 */
export function withoutNoteNumbers(words: string): string {
  return words
    .replace(/(?<=[\p{L}.,;:!?)’”"'])[\d¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2}(?=$|[\s.,;:!?])/gu, '')
    .replace(/(?<=[\p{L}.,;:!?)’”"'])\s?\[\d{1,2}\]/gu, '');
}
