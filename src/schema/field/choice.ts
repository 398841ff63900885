import { z } from 'zod';
import { type WordList, wordLists } from './words.ts';

/**
 * One word of a closed list. The schema carries the name of the list as `words` in its metadata, and so does the JSON
 * Schema made from it: by that name programs find what the words mean.
 */
export function choice<L extends WordList>(list: L) {
  return z.enum(wordLists[list]).meta({ words: list });
}
