import { gzipSync } from 'node:zlib';
import { createTar } from 'nanotar';
import type { ExportFile } from '#exports/address/export-file.ts';
import { type WeighedFile, weigh } from '#exports/manual/weigh.ts';

/** The longest name that every program for tar reads. */
const longest = 100;

/**
 * All data of one day in one archive (tar.gz), with a list of checksums as `sha256sum --check` reads it. The same data of the
 * same day gives the same bytes: nothing of the machine or the moment of making it is inside.
 * @param name of the folder in the archive
 * @param day that every file in it gets, `YYYY-MM-DD`
 * @throws when a name is too long for the format
 */
export function archiveOf(
  files: readonly ExportFile[],
  name: string,
  day: string,
): Uint8Array<ArrayBuffer> {
  const mtime = Date.parse(`${day}T00:00:00Z`);
  const made = files.map((file) => ({ file, data: file.make() }));
  const sums = checksums(made.map(({ file, data }) => weigh(file, [data])));
  const entries = [
    ...made.map(({ file, data }) => ({ name: `${name}${file.path}`, data })),
    { name: `${name}/SHA256SUMS`, data: sums },
  ];
  const long = entries.find((entry) => Buffer.byteLength(entry.name) > longest);
  if (long) throw new Error(`te lange naam voor het archief: ${long.name}`);
  const attrs = { mtime, mode: '644', uid: 0, gid: 0, user: '', group: '' };
  return new Uint8Array(gzipSync(createTar(entries, { attrs }), { level: 9 }));
}

/** Lines of a checksum and a path, in the order of the paths. */
export function checksums(files: readonly WeighedFile[]): string {
  return files
    .map(({ file, sha256 }) => `${sha256}  ${file.path.slice(1)}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}
