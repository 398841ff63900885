import { statSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type BuildNote, buildNote } from '../../config/out-folder.ts';
import { discardFolder } from './discard-folder.ts';
import { filesIn } from './files-in.ts';
import { useLittleMemory } from './frugal-memory.ts';
import { replaceFolder } from './replace-folder.ts';

/** How many HTML pages a build made, and how many seconds it took. */
export interface BuildSummary {
  pages: number;
  seconds: number;
}

/** The file in which Astro caches the records. */
const memory = 'node_modules/.astro/data-store.json';

/**
 * Builds the whole site, search index included, beside `outDir`, and puts it there once it is finished. Every build reads every
 * record again, because with a warm cache Astro does not notice that a schema in an imported file has become stricter.
 * @param outDir a folder that may be replaced; see `requireReplaceable`
 * @throws when Astro cannot build the site; then `outDir` is as it was
 */
export async function buildSite(
  outDir: string,
  { peildatum, base }: { peildatum: string; base: string },
): Promise<BuildSummary> {
  const start = performance.now();
  // Set to anything else, it would make another site: one for developers.
  process.env['NODE_ENV'] = 'production';
  useLittleMemory(process.env);
  await rm(memory, { force: true });
  const pages = await replaceFolder(outDir, async (fresh) => {
    await (isOnOurDisk(fresh) ? runAstro(fresh) : buildHereAndCopy(fresh));
    const files = [...filesIn(fresh)];
    await writeNote(fresh, { soort: 'site', peildatum, basis: base, bestanden: files.length });
    return files.filter(isPage).length;
  });
  return { pages, seconds: Math.round((performance.now() - start) / 100) / 10 };
}

async function runAstro(outDir: string): Promise<void> {
  // Loaded only here: whoever has to correct a setting need not wait for it.
  const { build } = await import('astro');
  await build({ logLevel: 'warn', outDir });
}

/** Astro renames files from the folder of the repository to where the site goes, which cannot lead to another disk. */
function isOnOurDisk(folder: string): boolean {
  return statSync(folder).dev === statSync('.').dev;
}

/** Builds in the repository, and copies what is finished to a folder on another disk. */
async function buildHereAndCopy(fresh: string): Promise<void> {
  const here = '.cache/bouw';
  await mkdir(dirname(here), { recursive: true });
  try {
    await replaceFolder(here, runAstro);
    await cp(here, fresh, { recursive: true });
  } finally {
    discardFolder(here);
  }
}

/** Writes into a finished folder that it is ours and finished. */
export async function writeNote(folder: string, note: BuildNote): Promise<void> {
  await writeFile(join(folder, buildNote), `${JSON.stringify(note, undefined, 2)}\n`);
}

/** Whether a file of a built site is a page. What other sites show in a frame (`/kaartje/`) is none. */
function isPage(file: string): boolean {
  return file.endsWith('.html') && !file.startsWith('kaartje/');
}
