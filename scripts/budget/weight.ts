import { brotliCompressSync, constants } from 'node:zlib';

const known = new Map<string, number>();

/** The bytes of these texts together, each compressed with brotli at its best quality. */
export function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + packed(file), 0);
}

/** Whether `weightOf` these texts is more than so many bytes. If fast compression is enough, it skips the slow one. */
export function isHeavier(files: readonly string[], bytes: number): boolean {
  const fast = files.reduce((sum, file) => sum + brotli(file, 5), 0);
  return fast > bytes && weightOf(files) > bytes;
}

/** Cached, because many pages share their style sheets. */
function packed(file: string): number {
  const weight = known.get(file) ?? brotli(file, constants.BROTLI_MAX_QUALITY);
  known.set(file, weight);
  return weight;
}

function brotli(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
