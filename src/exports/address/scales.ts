import { createHash } from 'node:crypto';

/** What can be checked of a file. */
export interface Weight {
  bytes: number;
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
}

/** Weighs a file that comes in pieces, of text or of bytes. */
export interface Scales {
  add(piece: string | Uint8Array): void;
  /** Asked once, after the last piece. */
  read(): Weight;
}

export function openScales(): Scales {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add(piece) {
      bytes += Buffer.byteLength(piece);
      hash.update(piece);
    },
    read: () => ({ bytes, sha256: hash.digest('hex') }),
  };
}
