import { createHash } from 'node:crypto';
import type { ExportFile } from '#exports/address/export-file.ts';

/** What a reader can check of a download. */
export interface WeighedFile {
  file: ExportFile;
  bytes: number;
  /** SHA-256 in hexadecimal digits. */
  sha256: string;
}

/** Weighs a file that comes in pieces. */
export function openScales() {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    add(piece: string | Uint8Array): void {
      bytes += Buffer.byteLength(piece);
      hash.update(piece);
    },
    /** Asked once, after the last piece. */
    read: (): Omit<WeighedFile, 'file'> => ({ bytes, sha256: hash.digest('hex') }),
  };
}

/** @param content what the file has, in pieces; it is made for this when it is not at hand */
export function weigh(
  file: ExportFile,
  content: Iterable<string | Uint8Array> = file.pieces?.() ?? [file.make()],
): WeighedFile {
  const scales = openScales();
  for (const piece of content) scales.add(piece);
  return { file, ...scales.read() };
}

/** A size in Dutch: “97 kB”, “2,1 MB”. */
export function formatBytes(bytes: number): string {
  const inMB = bytes >= 1_000_000;
  const value = inMB ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  const text = value.toLocaleString('nl', { maximumFractionDigits: inMB ? 1 : 0 });
  return `${text} ${inMB ? 'MB' : 'kB'}`;
}
