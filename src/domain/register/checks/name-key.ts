import { plainLetters } from '#domain/text/plain-letters.ts';

/** What two names have in common that readers cannot tell apart: capitals, accents, spaces, hyphens and other marks. */
export function nameKey(name: string): string {
  return plainLetters(name)
    .replace(/[^\p{L}\p{N}+&#]+/gu, ' ')
    .trim();
}
