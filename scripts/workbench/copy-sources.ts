import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What a build needs of the repository, without the records. */
export const sources: readonly string[] = [
  'config',
  'src',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const top = resolve(import.meta.dirname, '../..');

/** Copies the sources to a folder, without the records, and links the packages. The folder must have no `node_modules`. */
export async function copySources(work: string): Promise<void> {
  for (const name of sources) await cp(join(top, name), join(work, name), { recursive: true });
  await linkModules(work);
  await copyMade(work);
}

/** Files that a build makes once, each named after all that it is made of: fonts and pictures. The pictures are shared. */
async function copyMade(work: string): Promise<void> {
  const fonts = join(top, '.cache/fonts');
  if (existsSync(fonts)) await cp(fonts, join(work, '.cache/fonts'), { recursive: true });
  const pictures = 'node_modules/.cache/afsprakenatlas';
  await mkdir(join(top, pictures), { recursive: true });
  await mkdir(join(work, 'node_modules/.cache'));
  await symlink(join(top, pictures), join(work, pictures), 'junction');
}

/** Links each package separately, so that Astro’s cache in `node_modules/.astro` belongs to one set of records. */
async function linkModules(work: string): Promise<void> {
  const from = join(top, 'node_modules');
  await mkdir(join(work, 'node_modules'));
  for (const name of await readdir(from)) {
    if (!['.astro', '.vite', '.cache'].includes(name))
      await symlink(join(from, name), join(work, 'node_modules', name));
  }
}
