import type { APIRoute } from 'astro';
import { listen, noteEverything } from '#domain/reads/reads.ts';
import { chunksOf } from '#exports/address/chunks.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { files } from './edition.ts';
import { weighed } from './weights.ts';

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

/**
 * A large file is made while it is written, so that no more than a chunk of it is held. What it reads then, nobody hears, so it counts
 * as everything.
 */
function bodyOf(file: ExportFile): BodyInit {
  const chunks = weighed(file, chunksOf(file));
  const [first, second] = [chunks.next(), chunks.next()];
  if (first.done) return '';
  if (second.done) return first.value;
  noteEverything();
  const ahead = [first.value, second.value];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      // What is remembered of what it reads is of use to others.
      const { made: next } = listen(() => ahead.shift() ?? chunks.next().value);
      if (next) controller.enqueue(next);
      else controller.close();
    },
  });
}

function typeOf({ type }: ExportFile): string {
  return /json|^text\//.test(type) ? `${type}; charset=utf-8` : type;
}
