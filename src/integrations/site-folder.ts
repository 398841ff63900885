import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes new files of a site. Each throws when the file is there already: then two things have one address. */
export interface SiteFolder {
  write(file: string, text: string): void;
  /** Holds no more of it than a piece at a time. The stream is one of bytes, as that of a `Response` is. */
  writeStream(file: string, content: ReadableStream<Uint8Array>): Promise<void>;
}

/** In bytes. */
const pieceSize = 1 << 20;

/** The folder of a site that is being made. Files are named from its top. */
export function openFolder(root: string): SiteFolder {
  const made = new Set<string>();
  /** Every stream puts its bytes here, and is written before it goes on. */
  let memory = new ArrayBuffer(pieceSize);
  const pathOf = (file: string) => {
    const folder = dirname(file);
    if (!made.has(folder)) {
      mkdirSync(join(root, folder), { recursive: true });
      made.add(folder);
    }
    return join(root, file);
  };
  return {
    write: (file, text) => writeFileSync(pathOf(file), text, { flag: 'wx' }),
    writeStream: async (file, content) => {
      const opened = openSync(pathOf(file), 'wx');
      const reader = content.getReader({ mode: 'byob' });
      try {
        for (;;) {
          const { done, value } = await reader.read(new Uint8Array(memory));
          if (value) memory = value.buffer;
          if (done) return;
          writeFileSync(opened, new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
        }
      } finally {
        if (memory.byteLength === 0) memory = new ArrayBuffer(pieceSize);
        closeSync(opened);
      }
    },
  };
}
