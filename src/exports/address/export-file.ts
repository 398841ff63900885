/** A file that leaves the site. */
export interface ExportFile {
  /** Path from the root of the site: `/api/v1/index.json`. */
  path: string;
  /** Its media type, as hosts send it. */
  type: string;
  /** Makes its content anew each time, so that no file is held while others are made. The same register gives the same bytes. */
  make(): string | Uint8Array<ArrayBuffer>;
  /** The same in pieces, of a file that grows with the atlas: texts, or bytes. */
  pieces?(): Iterable<string | Uint8Array<ArrayBuffer>>;
}

/** A file of JSON that people may open too: one field per line. */
export function jsonFile(path: string, make: () => unknown): ExportFile {
  return { path, type: 'application/json', make: () => `${JSON.stringify(make(), null, 2)}\n` };
}

/** A file of text that is made piece by piece. */
export function fileInPieces(
  path: string,
  type: string,
  pieces: () => Iterable<string>,
): ExportFile {
  return { path, type, make: () => [...pieces()].join(''), pieces };
}
