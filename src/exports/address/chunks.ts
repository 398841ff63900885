import type { ExportFile } from './export-file.ts';

/** In characters: so much text is gathered before it is encoded. */
const chunkLength = 1 << 20;

/** The bytes of a file, a chunk at a time, each made when it is asked for; of an empty text none. */
export function* chunksOf(file: ExportFile): Generator<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  let text = '';
  for (const piece of file.pieces?.() ?? [file.make()]) {
    if (typeof piece === 'string') text += piece;
    if (text !== '' && (typeof piece !== 'string' || text.length >= chunkLength)) {
      yield encoder.encode(text);
      text = '';
    }
    if (typeof piece !== 'string') yield piece;
  }
  if (text !== '') yield encoder.encode(text);
}
