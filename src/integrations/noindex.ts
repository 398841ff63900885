import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Whether a finished page asks to be left out of search engines. Then it should not be in the sitemap either: it is a
 * notice, or another order of a page that is there already.
 * @param folder folder of the built site
 * @param path path of the page, without the base path: `/begrippen/stroomfile/`
 */
export function isNoindex(folder: string, path: string): boolean {
  const file = join(folder, path, 'index.html');
  return (
    existsSync(file) && /<meta name="robots" content="noindex/.test(readFileSync(file, 'utf8'))
  );
}
