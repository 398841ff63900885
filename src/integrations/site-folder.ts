import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes new files of a site. Each throws when the file is there already: then two things have one address. */
export interface SiteFolder {
  write(file: string, text: string): void;
  /** Holds no more of it than a piece at a time. */
  writeStream(file: string, content: AsyncIterable<Uint8Array>): Promise<void>;
}

/** The folder of a site that is being made. Files are named from its top. */
export function openFolder(root: string): SiteFolder {
  const made = new Set<string>();
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
      try {
        for await (const piece of content) writeFileSync(opened, piece);
      } finally {
        closeSync(opened);
      }
    },
  };
}
