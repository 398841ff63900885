import { fold } from './words.ts';

/** Whether a text contains another literally, apart from capitals, accents and punctuation. */
export function hasText(whole: string, part: string): boolean {
  return plain(whole).includes(plain(part));
}

/** Letters, digits and single spaces: how two texts are compared. */
function plain(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
