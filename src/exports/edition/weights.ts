import { noteEverything } from '#domain/reads/reads.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { openScales, type Weight } from '#exports/address/scales.ts';
import { type WeighedFile, weigh } from '#exports/manual/weigh.ts';

/** What the files of this build weigh that were made so far, by path. Only of downloads: making those takes long. */
const known = new Map<string, Weight>();

/** Whether a file is one of those that the manual of the data lists. */
export function isDownload({ path }: Pick<ExportFile, 'path'>): boolean {
  return path.startsWith('/api/v1/alles.') || /^\/data\/[\w.]+$/.test(path);
}

/** The chunks of a file, weighed while they pass: what it weighs is known after the last. */
export function* weighed<T extends Uint8Array>(
  file: ExportFile,
  chunks: Iterable<T>,
): Generator<T, undefined> {
  if (!isDownload(file)) {
    yield* chunks;
    return undefined;
  }
  const scales = openScales();
  for (const chunk of chunks) {
    scales.add(chunk);
    yield chunk;
  }
  known.set(file.path, scales.read());
  return undefined;
}

/** What a file weighs. It is made for this when this build did not make it before. */
export function weightOf(file: ExportFile): WeighedFile {
  const weight = known.get(file.path);
  if (!weight) return weigh(file);
  noteEverything();
  return { file, ...weight };
}
