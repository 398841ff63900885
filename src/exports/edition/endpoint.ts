import type { APIRoute } from 'astro';
import { listen, noteEverything } from '#domain/reads/reads.ts';
import { type ByteSource, least, openFile, withBefore } from '#exports/address/byte-source.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { files } from './edition.ts';
import { noteWeight, weighed } from './weights.ts';

/**
 * The paths of an endpoint `[...file].json.ts`: every file of data below its folder that ends so.
 * @param folder path from the root of the site, with a slash at its end
 * @param ending with its point
 */
export function pathsBelow(folder: string, ending: string) {
  return [...files.values()]
    .filter(({ path }) => path.startsWith(folder) && path.endsWith(ending))
    .map((file) => ({
      params: { file: file.path.slice(folder.length, -ending.length) },
      props: { file },
    }));
}

/** As `pathsBelow`, for an endpoint `[file].json.ts`: only files in the folder itself. */
export function pathsIn(folder: string, ending: string) {
  return pathsBelow(folder, ending).filter(({ params }) => !params.file.includes('/'));
}

/** Answers with the file that these gave. */
export const answer: APIRoute<{ file: ExportFile }> = ({ props: { file } }) =>
  new Response(bodyOf(file), { headers: { 'Content-Type': typeOf(file) } });

/** In bytes: a file up to this size is made at once. */
const small = 1 << 20;

/**
 * A large file is made while it is written, in memory of whoever reads it. What it reads then, nobody hears, so it counts as
 * everything.
 */
function bodyOf(file: ExportFile): BodyInit {
  if (!file.pieces) {
    const content = file.make();
    noteWeight(file, content);
    return content;
  }
  const source = weighed(file, openFile(file));
  const [first, more] = [new Uint8Array(small), new Uint8Array(least)];
  const length = source.fill(first);
  const found = first.subarray(0, length);
  const after = source.fill(more);
  if (after === 0) return found.slice();
  noteEverything();
  return streamOf(withBefore(found, withBefore(more.subarray(0, after), source)));
}

function streamOf(source: ByteSource): ReadableStream<Uint8Array> {
  return new ReadableStream({
    type: 'bytes',
    autoAllocateChunkSize: small,
    pull(controller) {
      const { byobRequest } = controller;
      const view = byobRequest?.view;
      if (!view) throw new Error('a byte stream always asks for a view to be filled');
      const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
      // What is remembered of what it reads is of use to others.
      const { made: length } = listen(() => source.fill(bytes));
      if (length === 0) controller.close();
      byobRequest.respond(length);
    },
  });
}

function typeOf({ type }: ExportFile): string {
  return /json|^text\//.test(type) ? `${type}; charset=utf-8` : type;
}
