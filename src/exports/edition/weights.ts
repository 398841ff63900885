import { noteEverything } from '#domain/reads/reads.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { type WeighedFile, weigh } from '#exports/manual/weigh.ts';

/** What the files of this build weigh that were made so far, by path. Only of downloads: making those takes long. */
const known = new Map<string, Omit<WeighedFile, 'file'>>();

/** Whether a file is one of those that the manual of the data lists. */
export function isDownload({ path }: Pick<ExportFile, 'path'>): boolean {
  return path.startsWith('/api/v1/alles.') || /^\/data\/[\w.]+$/.test(path);
}

/** Remembers what a file weighs, from its bytes. */
export function noteWeight(file: ExportFile, chunks: Iterable<Uint8Array>): void {
  if (!isDownload(file)) return;
  const { file: _, ...weight } = weigh(file, chunks);
  known.set(file.path, weight);
}

/** What a file weighs. It is made for this when this build did not make it before. */
export function weightOf(file: ExportFile): WeighedFile {
  const weight = known.get(file.path);
  if (!weight) return weigh(file);
  noteEverything();
  return { file, ...weight };
}
