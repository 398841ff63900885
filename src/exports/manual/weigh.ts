import type { ExportFile } from '#exports/address/export-file.ts';
import { openScales, type Weight } from '#exports/address/scales.ts';

/** What a reader can check of a download. */
export interface WeighedFile extends Weight {
  file: ExportFile;
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
