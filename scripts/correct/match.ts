/** Every place in a text, as the index of its first letter, where these words stand. */
export function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
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
