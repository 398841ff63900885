import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { collectionNames, collections } from '#schema/collections.ts';
import { filesIn } from './files-in.ts';

/** What is at the top of the repository and never in a page: what is made, and what only tries the site out. */
const unread: ReadonlySet<string> = new Set([
  'node_modules',
  'tests',
  'bench',
  'night',
  'mcp',
  'schemas',
]);
/** What editors see on pages is read from here, and it is the only folder with a dot. */
const readDot = '.github';

/** What a build leaves in its folder: a site is no part of the project, wherever it is. */
const buildNote = 'bouw.json';

/**
 * Digest of what every page may depend on: all files of the project but the records, the names of the papers that the text of
 * letters is linked to, the settings, and the version of Node. A change of any of these makes every page anew.
 * @param outDir where sites go, which is no part of the project even if it is inside it
 * @param settings anything that can be written as JSON
 */
export function projectKey(root: string, outDir: string, settings: unknown): string {
  const sum = createHash('sha256');
  sum.update(JSON.stringify([process.version, process.platform, process.arch, settings]));
  const records = new Set(collectionNames.map((name) => collections[name].base));
  const walk = (folder: string) => {
    const names = namesIn(join(root, folder));
    if (names.includes(buildNote)) return;
    for (const name of names) {
      const path = folder === '' ? name : `${folder}/${name}`;
      if (isLeftOut(path, outDir)) continue;
      // What a link leads to counts as what is there.
      if (!statSync(join(root, path)).isDirectory())
        sum.update(`${path}\n`).update(readFileSync(join(root, path)));
      else if (!records.has(path)) walk(path);
    }
  };
  walk('');
  for (const name of ['kamerstukken', 'dossiers'] as const)
    sum.update(namesIn(join(root, collections[name].base)).join('\n'));
  return sum.digest('base64url');
}

/**
 * Digest of what the bundler reads: what every page may depend on, the records that are code to Astro, and where the project is.
 * @param key of the same project: see `projectKey`
 */
export function bundleKey(root: string, key: string): string {
  const sum = createHash('sha256').update(JSON.stringify([key, resolve(root)]));
  for (const name of collectionNames) {
    const { base, extension } = collections[name];
    if (extension !== 'mdx' || !existsSync(join(root, base))) continue;
    for (const path of [...filesIn(join(root, base))].toSorted())
      sum.update(`${base}/${path}\n`).update(readFileSync(join(root, base, path)));
  }
  return sum.digest('hex');
}

function isLeftOut(path: string, outDir: string): boolean {
  if (path === outDir) return true;
  return !path.includes('/') && (unread.has(path) || (path.startsWith('.') && path !== readDot));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}
