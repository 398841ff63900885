import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathOf } from '#domain/register/nodes.ts';
import { collectionNames, collections } from '#schema/collections.ts';

/**
 * Paths of the pages of withdrawn records, `/begrippen/stroomfile/`: they exist, but no list of pages should lead there.
 * @param root folder that holds `content` and `data`
 */
export function withdrawnPages(root: string): Set<string> {
  const pages = collectionNames.flatMap((name) => {
    const { base, extension } = collections[name];
    return globSync(`${base}/**/*.${extension}`, { cwd: root }).flatMap((path) => {
      const file = path.replaceAll('\\', '/');
      if (!/^ {0,2}"?ingetrokken"?:/m.test(readFileSync(join(root, file), 'utf8'))) return [];
      return [pathOf(name, file.slice(base.length + 1, -extension.length - 1))];
    });
  });
  return new Set(pages);
}
