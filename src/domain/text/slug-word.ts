/** A word as it would be in a list of words: without capitals, accents, spaces and marks. */
export function toWord(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-');
}
