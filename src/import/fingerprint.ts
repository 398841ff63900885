import { createHash } from 'node:crypto';

/**
 * 16 hexadecimal digits of what a paragraph says. Typography (quotes, dashes, spaces, capitals) does not count, because the
 * Word file of a letter and its official publication differ in those.
 */
export function fingerprintOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’´`'“”„"«»]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 16);
}

/** The SHA-256 of bytes, hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
