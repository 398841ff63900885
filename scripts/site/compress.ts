import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** What is text. Pieces of the search index are compressed already, and so are fonts. */
const texts = new Set(['.css', '.html', '.js', '.json', '.md', '.svg', '.txt', '.xml']);
/** In bytes: below this, compressing saves less than asking for it costs. */
const smallest = 1000;

/**
 * Writes beside each text file of a site the same file as `.br` and `.gz`, for hosts that send those as they are.
 * @param isWanted which files, by their path below the folder; all of them by default
 * @returns how many files got them, and the bytes of these files before and after, by brotli
 */
export async function compressSite(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Promise<{ files: number; before: number; after: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && texts.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => isWanted(relative(folder, path).replaceAll('\\', '/')))
    .toSorted();
  const sum = { files: 0, before: 0, after: 0 };
  for (const path of paths) {
    const text = await readFile(path);
    if (text.length < smallest) continue;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const [br, gz] = await Promise.all([toBrotli(text, { params }), toGzip(text, { level: 9 })]);
    await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)]);
    sum.files += 1;
    sum.before += text.length;
    sum.after += br.length;
  }
  return sum;
}
