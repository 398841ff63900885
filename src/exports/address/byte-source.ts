import type { ExportFile } from './export-file.ts';

/** The bytes of a file, for whoever hands over memory to put them in: of a large file no more is held than that. */
export interface ByteSource {
  /**
   * Puts the next bytes in a view of at least `least` bytes.
   * @returns how many; 0 when there are no more
   */
  fill(view: Uint8Array): number;
}

/** No character takes more bytes, and none is divided over two views. */
export const least = 4;

/** In characters: so much text is gathered before it is encoded. */
const gathered = 1 << 16;

/** Makes a file piece by piece, each when there is room for it. */
export function openFile(file: ExportFile): ByteSource {
  const encoder = new TextEncoder();
  const pieces = Iterator.from(file.pieces?.() ?? [file.make()]);
  let text = '';
  let bytes: Uint8Array = new Uint8Array();
  const take = (): boolean => {
    while (text.length < gathered && bytes.length === 0) {
      const { done, value } = pieces.next();
      if (done) break;
      if (typeof value === 'string') text += value;
      else bytes = value;
    }
    return text !== '' || bytes.length > 0;
  };
  return {
    fill: (view) => {
      let length = 0;
      while (view.length - length >= least && take()) {
        const room = view.subarray(length);
        // A text comes before the bytes that were found after it.
        if (text !== '') {
          const { read, written } = encoder.encodeInto(text, room);
          text = text.slice(read);
          length += written;
        } else {
          const part = bytes.subarray(0, room.length);
          room.set(part);
          bytes = bytes.subarray(part.length);
          length += part.length;
        }
      }
      return length;
    },
  };
}

/** The bytes that were read of a source before, and then the others. */
export function withBefore(before: Uint8Array, source: ByteSource): ByteSource {
  let rest = before;
  return {
    fill: (view) => {
      if (rest.length === 0) return source.fill(view);
      const part = rest.subarray(0, view.length);
      view.set(part);
      rest = rest.subarray(part.length);
      return part.length;
    },
  };
}
