import { brotliCompressSync, constants } from 'node:zlib';

const known = new Map<string, number>();

/** What these files weigh together over the wire, each packed at its best; in bytes. */
export function weightOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + packed(file), 0);
}

/** Whether these files weigh more than so many bytes. What is light when packed fast need not be packed at its best. */
export function isHeavier(files: readonly string[], bytes: number): boolean {
  const fast = files.reduce((sum, file) => sum + brotli(file, 5), 0);
  return fast > bytes && weightOf(files) > bytes;
}

/** Style sheets are the same on many pages. */
function packed(file: string): number {
  const weight = known.get(file) ?? brotli(file, constants.BROTLI_MAX_QUALITY);
  known.set(file, weight);
  return weight;
}

function brotli(text: string, quality: number): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
}
