import { fold } from './words.ts';

/** Whether a text contains whole words literally, apart from capitals, accents and punctuation. */
export function hasText(whole: string, part: string): boolean {
  return plain(whole).includes(plain(part));
}

/** Folded letters and digits with single spaces between words and around the whole, so only whole words match. */
function plain(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
