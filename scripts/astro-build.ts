import { readdir } from 'node:fs/promises';
import { build } from 'astro';

export interface BuildSummary {
  pages: number;
  seconds: number;
}

/** Where the site is built: `OUT_DIR` from the top of the repository, else `dist`. */
export function outDir(): string {
  return process.env['OUT_DIR'] ?? 'dist';
}

/**
 * Builds the whole site, search index included.
 * `force` because Astro does not see that a schema in an imported file became stricter while its cache is warm.
 */
export async function buildSite(): Promise<BuildSummary> {
  const start = performance.now();
  await build({ force: true, logLevel: 'warn' });
  const files = await readdir(outDir(), { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { pages, seconds: Math.round((performance.now() - start) / 100) / 10 };
}
