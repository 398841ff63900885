import type { AstroPrerenderer } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';

/** A page, or another file with an address, and what it is given. */
export type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number] & {
  props: unknown;
};

type App = ConstructorParameters<typeof StaticPaths>[0];

/** Pages that say what other files weigh, which is known once those are made. */
const late: ReadonlySet<string> = new Set(['/data']);

/**
 * The paths of everything that is to be made, those of one route after those of another; of pages that wait for others last. What
 * the pages of a route are given is made when the route comes, and given up when the next one does: for all of them at once that is
 * a third of the memory of a large atlas.
 * @param astro after its `setup`
 */
export async function* pathsOf(astro: AstroPrerenderer): AsyncGenerator<Path> {
  const app = appOf(astro);
  const { manifest, routeCache } = app;
  const isLate = ({ routeData }: (typeof manifest.routes)[number]) =>
    late.has(routeData.pathname ?? '');
  const routes = [
    ...manifest.routes.filter((route) => !isLate(route)),
    ...manifest.routes.filter(isLate),
  ];
  for (const route of routes) {
    const one = {
      manifest: { ...manifest, routes: [route] },
      routeCache,
      getComponentByRoute: (data: typeof route.routeData) => app.getComponentByRoute(data),
    };
    const paths = await new StaticPaths(one).getAll();
    const given = routeCache.get(route.routeData)?.staticPaths ?? [];
    for (const [index, path] of paths.entries())
      yield { ...path, props: given[index]?.props ?? {} };
    routeCache.clearAll();
  }
}

/** The application that Astro builds and renders pages with, which its own prerenderer has once it is set up. */
function appOf(astro: AstroPrerenderer): Required<App> {
  if (!hasApp(astro)) throw new Error('Astro keeps its application elsewhere now');
  return astro.app;
}

function hasApp(astro: AstroPrerenderer): astro is AstroPrerenderer & { app: Required<App> } {
  return 'app' in astro && typeof astro.app === 'object' && astro.app !== null;
}
