import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What the repository's build is made of; the records are not among it. */
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

/** What the repository's build is made of, in a folder of its own without records. */
export async function copySources(work: string): Promise<void> {
  for (const name of sources) await cp(join(top, name), join(work, name), { recursive: true });
  await linkModules(work);
}

/** Each package apart, so that what Astro remembers in `node_modules/.astro` stays with its own records. */
async function linkModules(work: string): Promise<void> {
  const from = join(top, 'node_modules');
  await mkdir(join(work, 'node_modules'));
  for (const name of await readdir(from)) {
    if (!['.astro', '.vite', '.cache'].includes(name))
      await symlink(join(from, name), join(work, 'node_modules', name));
  }
}
