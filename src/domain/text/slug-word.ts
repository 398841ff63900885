import { asciiLetters } from './ascii-letters.ts';

/** A text in lower case without accents, with a hyphen for every run of spaces and marks; a slash stays. */
export function toWord(text: string): string {
  return asciiLetters(text.trim()).replace(/[^a-z0-9/]+/g, '-');
}
