import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBundle, storeBundle } from '#page-cache/bundle-store.ts';

/** In the folder of a site that is being built, the code that makes its pages; Astro removes it at the end. */
const code = '.prerender';

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:build:setup']>>[0];
type Pages = Setup['pages'];
type BuildApp = NonNullable<NonNullable<Setup['vite']['builder']>['buildApp']>;
type ViteBuilder = Parameters<BuildApp>[0];

/**
 * Takes over what the bundler made for the build before, if nothing changed that it is made of: scripts, sheets, and the code that makes
 * pages. Only a build of `scripts/site/astro-build.ts` does so, which sets `globalThis.bundleJob`. See docs/besluiten/50.
 * @returns the integration, and `keep`, which leaves the bundle for the next build: to be called when all of it is in the folder of
 *   the site, and no page is
 */
export function keptBundle(): { integration: AstroIntegration; keep: () => void } {
  let site = '';
  let pages: Pages = new Map();
  let isTakenOver = false;
  const integration: AstroIntegration = {
    name: 'kept-bundle',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ vite, updateConfig, pages: all }) => {
        pages = all;
        const bundle = globalThis.bundleJob && readBundle(globalThis.bundleJob);
        const bundleAll = vite.builder?.buildApp;
        if (!bundle || !bundleAll) return;
        isTakenOver = true;
        const restore = () => {
          bundle.copyTo(site);
          for (const [name, page] of pages) page.styles = bundle.styles[name] ?? [];
        };
        updateConfig({
          builder: { buildApp: (builder) => bundleAll(withoutBundler(builder, site, restore)) },
        });
      },
    },
  };
  const keep = () => {
    const job = globalThis.bundleJob;
    if (!job || isTakenOver) return;
    const styles = [...pages].map(([name, page]) => [name, page.styles]);
    storeBundle(job, site, Object.fromEntries(styles));
  };
  return { integration, keep };
}

/** What Astro builds with; it does not bundle, because after `restore` everything is there. */
function withoutBundler(builder: ViteBuilder, site: string, restore: () => void): ViteBuilder {
  return {
    ...builder,
    build: async (environment) => {
      // Otherwise Vite builds it after all.
      environment.isBuilt = true;
      if (environment !== builder.environments['prerender']) return built('');
      restore();
      const names = readdirSync(join(site, code));
      return built(names.find((name) => name.startsWith('prerender-entry')) ?? '');
    },
  };
}

type Built = Awaited<ReturnType<ViteBuilder['build']>>;

/** What Astro asks of a bundle: the name of its entry, and chunks to finish, of which there are none left. */
function built(fileName: string): Built;
function built(fileName: string): unknown {
  return { output: [{ type: 'chunk', fileName, code: '', moduleIds: [] }] };
}
