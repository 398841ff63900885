import { noteEverything } from '#domain/reads/reads.ts';
import type { ByteSource } from '#exports/address/byte-source.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { openScales, type Weight } from '#exports/address/scales.ts';
import { type WeighedFile, weigh } from '#exports/manual/weigh.ts';

/** What the files of this build weigh that were made so far, by path. Only of downloads: making those takes long. */
const known = new Map<string, Weight>();

/** Whether a file is one of those that the manual of the data lists. */
export function isDownload({ path }: Pick<ExportFile, 'path'>): boolean {
  return path.startsWith('/api/v1/alles.') || /^\/data\/[\w.]+$/.test(path);
}

/** The bytes of a file, weighed while they pass: what it weighs is known after the last. */
export function weighed(file: ExportFile, source: ByteSource): ByteSource {
  if (!isDownload(file)) return source;
  const scales = openScales();
  return {
    fill: (view) => {
      const length = source.fill(view);
      if (length > 0) scales.add(view.subarray(0, length));
      else if (!known.has(file.path)) known.set(file.path, scales.read());
      return length;
    },
  };
}

/** Remembers what a file weighs that was made at once. */
export function noteWeight(file: ExportFile, content: string | Uint8Array): void {
  if (!isDownload(file)) return;
  const { file: _, ...weight } = weigh(file, [content]);
  known.set(file.path, weight);
}

/** What a file weighs. It is made for this when this build did not make it before. */
export function weightOf(file: ExportFile): WeighedFile {
  const weight = known.get(file.path);
  if (!weight) return weigh(file);
  noteEverything();
  return { file, ...weight };
}
