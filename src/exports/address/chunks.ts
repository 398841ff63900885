import type { ExportFile } from './export-file.ts';

/** In characters: so much text is gathered before it is encoded. */
const chunkLength = 1 << 20;

/** The bytes of a file, a chunk at a time, each made when it is asked for; of an empty text none. */
export function* chunksOf(file: ExportFile): Generator<Uint8Array<ArrayBuffer>> {
  const content = file.pieces?.() ?? file.make();
  if (content instanceof Uint8Array) {
    yield content;
    return;
  }
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of typeof content === 'string' ? [content] : content) {
    text += piece;
    if (text.length < chunkLength) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text !== '') yield encoder.encode(text);
}
