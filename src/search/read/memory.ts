import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * What was read of parts of pages, as JSON, by `keyOf` the part; and by the path of each file, with a slash before it, what it was
 * and which part it had. All in UTF-8, half of what a text takes, and nothing that the garbage collector goes through.
 */
export type Memory = ReadonlyMap<string, Buffer>;

/** With a checksum, so that a byte that changed on the disk is noticed. */
const params = {
  [constants.ZSTD_c_compressionLevel]: 3,
  [constants.ZSTD_c_checksumFlag]: 1,
};

/** The key of a part of a page: it depends on its characters, all of them, and on nothing else. */
export function keyOf(part: string): string {
  return createHash('sha256').update(part).digest('hex');
}

/**
 * A memory as the bytes of a file: the version, and a line for each reading, compressed.
 * @param version what the readings depend on besides their part, on one line
 */
export function packMemory(memory: Memory, version: string): Buffer {
  const lines = [...memory].flatMap(([key, reading]) => [Buffer.from(`\n${key} `), reading]);
  return zstdCompressSync(Buffer.concat([Buffer.from(version), ...lines]), { params });
}

/** The memory in the bytes of a file; an empty one when they are of another version, or are not what was written. */
export function unpackMemory(bytes: Uint8Array, version: string): Memory {
  const memory = new Map<string, Buffer>();
  let text: Buffer;
  try {
    text = zstdDecompressSync(bytes);
  } catch {
    return memory;
  }
  let isFirst = true;
  for (const line of linesOf(text)) {
    if (isFirst && line.toString() !== version) return memory;
    const end = line.indexOf(space);
    if (!isFirst) memory.set(line.toString('utf8', 0, end), line.subarray(end + 1));
    isFirst = false;
  }
  return memory;
}

const space = ' '.charCodeAt(0);

function* linesOf(text: Buffer): Generator<Buffer> {
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    yield text.subarray(start, stop);
    start = stop + 1;
  }
}

/** Reads the memory in a file; it is empty when there is none that can be used. */
export async function loadMemory(file: string, version: string): Promise<Memory> {
  try {
    return unpackMemory(await readFile(file), version);
  } catch {
    return new Map();
  }
}

/** Writes a memory to a file, whole or not at all. The folder need not exist. */
export async function saveMemory(file: string, memory: Memory, version: string): Promise<void> {
  const work = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(work, packMemory(memory, version));
    await rename(work, file);
  } finally {
    await rm(work, { force: true });
  }
}
