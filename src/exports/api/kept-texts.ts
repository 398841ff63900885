import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { noteEverything } from '#domain/reads/reads.ts';

/** In characters: so much is compressed together. */
const blockLength = 1 << 20;

/** Quick: a tenth of the size is enough. */
const params = { [constants.ZSTD_c_compressionLevel]: 1 };

/**
 * Lines that several files have, made for the first of these and kept for the others: making all records anew takes longer than anything
 * else in those files. They are kept compressed. What was read for them is not heard again, so reading them again counts as reading
 * everything.
 * @param make texts without line breaks; it is called again as long as nobody asked for the last of them
 */
export function keptTexts(make: () => Iterable<string>): () => Iterable<string> {
  let kept: readonly Buffer[] | undefined;
  return function* () {
    if (kept) {
      noteEverything();
      for (const block of kept) yield* zstdDecompressSync(block).toString().split('\n');
      return;
    }
    const blocks: Buffer[] = [];
    let lines: string[] = [];
    let length = 0;
    const pack = () => {
      if (lines.length > 0) blocks.push(zstdCompressSync(lines.join('\n'), { params }));
      [lines, length] = [[], 0];
    };
    for (const text of make()) {
      yield text;
      lines.push(text);
      length += text.length;
      if (length >= blockLength) pack();
    }
    pack();
    kept = blocks;
  };
}
