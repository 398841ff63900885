import { plainLetters } from './plain-letters.ts';

/** A text in lower case without accents, with a hyphen for every run of spaces and marks; a slash stays. */
export function toWord(text: string): string {
  return plainLetters(text.trim()).replace(/[^a-z0-9/]+/g, '-');
}
