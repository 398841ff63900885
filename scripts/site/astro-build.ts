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

/** What Astro remembers of the records between builds. */
const memory = 'node_modules/.astro/data-store.json';

/**
 * Builds the whole site, search index included. Every build reads every record anew: Astro does not see that a schema
 * in an imported file became stricter while its memory is warm.
 */
export async function buildSite(): Promise<BuildSummary> {
  const start = performance.now();
  await rm(memory, { force: true });
  await build({ logLevel: 'warn' });
  const files = await readdir(outDir(), { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { pages, seconds: Math.round((performance.now() - start) / 100) / 10 };
}
