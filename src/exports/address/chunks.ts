import type { ExportFile } from './export-file.ts';

/** In characters or bytes: enough to be few, and little enough to be held twice. */
const chunkSize = 1 << 18;

/**
 * The bytes of a file in chunks of some 250 kB. All are made at once, but never as one text: of thousands of records that would be a
 * few hundred MB more.
 */
export function chunksOf(file: ExportFile): Uint8Array<ArrayBuffer>[] {
  const content = file.pieces?.() ?? file.make();
  if (content instanceof Uint8Array) return cut(content);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let text = '';
  const encoder = new TextEncoder();
  for (const piece of typeof content === 'string' ? [content] : content) {
    text += piece;
    if (text.length < chunkSize) continue;
    chunks.push(encoder.encode(text));
    text = '';
  }
  return text === '' ? chunks : [...chunks, encoder.encode(text)];
}

function cut(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const count = Math.ceil(bytes.length / chunkSize);
  return Array.from({ length: count }, (_, nr) =>
    bytes.subarray(nr * chunkSize, (nr + 1) * chunkSize),
  );
}
