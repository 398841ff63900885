import type { ExportFile } from './export-file.ts';

/** In characters: a file with less than this is encoded as one text. */
const smallText = 1 << 20;
/**
 * In bytes. The memory allocator of Linux takes more than 32 MB apart from everything else, so that it goes back whole; of thousands of
 * smaller pieces, some of what comes after is always in between.
 */
const chunkSize = 33 * 1024 * 1024;
/** A UTF-16 code unit is at most so many bytes of UTF-8. */
const widest = 3;

/**
 * The bytes of a file in a few chunks. All are made at once, but never as one text: of thousands of records that would be a few hundred
 * MB more.
 */
export function chunksOf(file: ExportFile): Uint8Array<ArrayBuffer>[] {
  const content = file.pieces?.() ?? file.make();
  if (content instanceof Uint8Array) return [content];
  const encoder = new TextEncoder();
  if (typeof content === 'string') return content === '' ? [] : [encoder.encode(content)];
  const chunks: Chunk[] = [];
  let text = '';
  for (const piece of content) {
    text += piece;
    if (text.length < smallText) continue;
    append(chunks, encoder, text);
    text = '';
  }
  if (chunks.length === 0) return text === '' ? [] : [encoder.encode(text)];
  append(chunks, encoder, text);
  return chunks.map(({ bytes, used }) => bytes.subarray(0, used));
}

interface Chunk {
  bytes: Uint8Array<ArrayBuffer>;
  used: number;
}

/** Adds a text to the last chunk, or to a new one when it may not fit. */
function append(chunks: Chunk[], encoder: TextEncoder, text: string): void {
  const needed = text.length * widest;
  let last = chunks.at(-1);
  if (last === undefined || last.bytes.length - last.used < needed) {
    last = { bytes: new Uint8Array(Math.max(chunkSize, needed)), used: 0 };
    chunks.push(last);
  }
  last.used += encoder.encodeInto(text, last.bytes.subarray(last.used)).written;
}
