import { plainLetters } from './plain-letters.ts';

/** A word as it would be in a list of words: without capitals, accents, spaces and marks. */
export function toWord(text: string): string {
  return plainLetters(text.trim()).replace(/[^a-z0-9/]+/g, '-');
}
