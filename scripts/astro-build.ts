import { readdir } from 'node:fs/promises';
import { build } from 'astro';

export interface BuildSummary {
  pages: number;
  seconds: number;
}

/**
 * Builds the whole site, search index included.
 * `force` because Astro does not see that a schema in an imported file became stricter while its cache is warm.
 */
export async function buildSite(outDir = 'dist'): Promise<BuildSummary> {
  const start = performance.now();
  process.env['OUT_DIR'] = `./${outDir}`;
  await build({ force: true, logLevel: 'warn' });
  const files = await readdir(outDir, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { pages, seconds: Math.round((performance.now() - start) / 100) / 10 };
}
