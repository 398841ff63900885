import { plainLetters } from '#domain/text/plain-letters.ts';

/**
 * What two names have in common that readers cannot tell apart: capitals, accents, spaces, hyphens, other marks and an
 * article before them (“de Peel”).
 */
export function nameKey(name: string): string {
  return plainLetters(name)
    .replace(/[^\p{L}\p{N}+&#]+/gu, ' ')
    .trim()
    .replace(/^(?:de|het|t) (?=\p{L})/u, '');
}
