import type { AstroIntegration } from 'astro';

/**
 * Lets a build remember its pages for the next one, before anything changes their files: see `src/page-cache/`. Only a build of
 * `scripts/site/astro-build.ts` does so.
 */
export function rememberPages(): AstroIntegration {
  return {
    name: 'page-cache',
    hooks: {
      'astro:build:generated': () => {
        const job = globalThis.pageCacheJob;
        if (job) job.counts = job.save?.();
      },
    },
  };
}
