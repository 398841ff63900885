import { readdir, rm } from 'node:fs/promises';
import { build } from 'astro';

export interface BuildSummary {
  pages: number;
  seconds: number;
}

/** Where the site is built: `OUT_DIR` from the top of the repository, else `dist`. */
export function outDir(): string {
  return process.env['OUT_DIR'] ?? 'dist';
}

/** Astro’s cache of the records. */
const memory = 'node_modules/.astro/data-store.json';

/**
 * Builds the whole site, search index included. Every build reads every record again: with a warm cache Astro
 * does not notice that a schema in an imported file became stricter.
 */
export async function buildSite(): Promise<BuildSummary> {
  const start = performance.now();
  await rm(memory, { force: true });
  await build({ logLevel: 'warn' });
  const files = await readdir(outDir(), { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { pages, seconds: Math.round((performance.now() - start) / 100) / 10 };
}
