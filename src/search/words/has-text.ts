import { fold } from './words.ts';

/** Whether a text holds another as it stands, capitals, accents and signs apart. */
export function hasText(whole: string, part: string): boolean {
  return plain(whole).includes(plain(part));
}

/** Letters, digits and single spaces: how two texts are compared. */
function plain(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
