import type { APIRoute } from 'astro';
import { chunksOf } from '#exports/address/chunks.ts';
import type { ExportFile } from '#exports/address/export-file.ts';
import { files } from './edition.ts';
import { noteWeight } from './weights.ts';

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

/** A response copies what it is given, but for a stream; of a small file that is less work. */
function bodyOf(file: ExportFile): BodyInit {
  const chunks = chunksOf(file);
  noteWeight(file, chunks);
  const [first = '', ...more] = chunks;
  if (first === '' || first.length < 1_000_000) return first;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of [first, ...more]) controller.enqueue(chunk);
      controller.close();
    },
  });
}

function typeOf({ type }: ExportFile): string {
  return /json|^text\//.test(type) ? `${type}; charset=utf-8` : type;
}
