import { readdir, rm } from 'node:fs/promises';
import { build } from 'astro';

/** How many HTML pages a build made, and how many seconds it took. */
export interface BuildSummary {
  pages: number;
  seconds: number;
}

/** The folder the site is built into, seen from the top of the repository: `OUT_DIR`, else `dist`. */
export function outDir(): string {
  return process.env['OUT_DIR'] ?? 'dist';
}

/** The file in which Astro caches the records. */
const memory = 'node_modules/.astro/data-store.json';

/**
 * Builds the whole site, search index included. Every build reads every record again, because with a warm cache Astro does not
 * notice that a schema in an imported file has become stricter.
 * @throws when Astro cannot build the site
 */
export async function buildSite(): Promise<BuildSummary> {
  const start = performance.now();
  await rm(memory, { force: true });
  await build({ logLevel: 'warn' });
  const files = await readdir(outDir(), { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { pages, seconds: Math.round((performance.now() - start) / 100) / 10 };
}
