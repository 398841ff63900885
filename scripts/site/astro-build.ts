import { hash } from 'node:crypto';
import { statSync } from 'node:fs';
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { dagOf } from '#domain/text/datum.ts';
import { HeldRecords } from '#held/held-records.ts';
import { filesIn } from '#page-cache/files-in.ts';
import type { PageCacheJob, PageCounts } from '#page-cache/page-cache.ts';
import { bundleKey, projectKey } from '#page-cache/project-key.ts';
import { type BuildNote, buildNote } from '../../config/out-folder.ts';
import { readSettings, type Settings } from '../../config/settings.ts';
import { discardFolder } from './discard-folder.ts';
import { useLittleMemory } from './frugal-memory.ts';
import { replaceFolder } from './replace-folder.ts';

/** How many HTML pages a build made, and how many seconds it took. */
export interface BuildSummary {
  pages: number;
  seconds: number;
  /** How many files, of pages and of data, were taken over from the site that was there, and how many were made. */
  files: PageCounts;
}

/** The file in which Astro caches what it read of texts. */
const memory = 'node_modules/.astro/data-store.json';
/** The file with what the search index read of pages: see `src/integrations/search-index.ts`. */
const whatWasRead = '.cache/pages-read.zst';
/** What was bundled for the last few builds: see docs/besluiten/50. */
const bundles = '.cache/bundels';

/**
 * Builds the whole site, search index included, beside `outDir`, and puts it there once it is finished. Every build reads every
 * record again, because with a warm cache Astro does not notice that a schema in an imported file has become stricter.
 * @param outDir a folder that may be replaced; see `requireReplaceable`. Pages of the site that is in it are taken over where
 *   nothing changed that they depend on, unless `isClean`; see docs/besluiten/48
 * @throws when Astro cannot build the site; then `outDir` is as it was
 */
export async function buildSite(
  outDir: string,
  { peildatum, base, isClean = false }: { peildatum: string; base: string; isClean?: boolean },
): Promise<BuildSummary> {
  const start = performance.now();
  // Set to anything else, it would make another site: one for developers.
  process.env['NODE_ENV'] = 'production';
  useLittleMemory(process.env);
  await rm(memory, { force: true });
  const key = projectKey('.', outDir, pageSettings(readSettings(process.env)));
  let counts: PageCounts = { kept: 0, made: 0 };
  const pages = await replaceFolder(outDir, async (fresh) => {
    const make = async (folder: string) => {
      counts = await withKeptPages(key, outDir, folder, isClean);
    };
    await (isOnOurDisk(fresh) ? make(fresh) : buildHereAndCopy(fresh, make));
    const files = [...filesIn(fresh)];
    await writeNote(fresh, { soort: 'site', peildatum, basis: base, bestanden: files.length });
    return files.filter(isPage).length;
  });
  return { pages, seconds: Math.round((performance.now() - start) / 100) / 10, files: counts };
}

/** Builds with the pages of the site that is there at hand, and leaves what the next build needs to take over those of this one. */
async function withKeptPages(
  key: string,
  before: string,
  fresh: string,
  isClean: boolean,
): Promise<PageCounts> {
  const memory = join('.cache', `pages-${hash('sha1', resolve(before), 'hex').slice(0, 12)}.v8`);
  const next = `${memory}.next`;
  await mkdir(dirname(memory), { recursive: true });
  if (isClean) for (const kept of [memory, whatWasRead]) await rm(kept, { force: true });
  const job: PageCacheJob = { key, memory, next, before, fresh };
  globalThis.pageCacheJob = job;
  globalThis.bundleJob = { key: bundleKey('.', key), folder: bundles, isClean };
  globalThis.heldRecords = new HeldRecords(() => undefined);
  try {
    await runAstro(fresh);
    await rename(next, memory);
    return job.counts ?? { kept: 0, made: 0 };
  } finally {
    globalThis.pageCacheJob = undefined;
    globalThis.bundleJob = undefined;
    globalThis.heldRecords = undefined;
    await rm(next, { force: true });
  }
}

/** The settings that pages may depend on. What is only for whoever builds is not among them, such as the port. */
function pageSettings({
  port: _port,
  outDir: _outDir,
  reason: _reason,
  moment,
  ...rest
}: Settings) {
  return { ...rest, peildatum: dagOf(moment) };
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
async function buildHereAndCopy(
  fresh: string,
  make: (folder: string) => Promise<void>,
): Promise<void> {
  const here = '.cache/bouw';
  await mkdir(dirname(here), { recursive: true });
  try {
    await replaceFolder(here, make);
    await cp(here, fresh, { recursive: true, preserveTimestamps: true });
  } finally {
    discardFolder(here);
  }
}

/** Writes into a finished folder that it is ours and finished. */
export async function writeNote(folder: string, note: BuildNote): Promise<void> {
  await writeFile(join(folder, buildNote), `${JSON.stringify(note, undefined, 2)}\n`);
}

/** Whether a file of a built site is a page. What other sites show in a frame (`/kaartje/`) is not a page. */
function isPage(file: string): boolean {
  return file.endsWith('.html') && !file.startsWith('kaartje/');
}
