import { createHash } from 'node:crypto';

/** The namespace of every name below, chosen once at random; another one would make every entry new to every reader. */
const namespace = '6f1d8a52-3b0e-4c57-9d1c-2a9e5b7f4e10';

/**
 * A permanent identity for a thing that leaves the site, made of its name alone (RFC 9562, version 5): it stays the same
 * when the site gets another address, and two editions of the atlas give the same thing the same one.
 * @param name made of ids and words that records have: `afspraken/2024/zoetwater#2025-06-12-gestart`
 * @returns a UUID in lower case, without `urn:uuid:`
 */
export function uuidOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20, 32),
  ].join('-');
}
