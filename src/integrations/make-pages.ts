import { setImmediate as nextTurn } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { withWidth } from '#first-view/page-width.ts';
import { withPhoneFaces } from '#first-view/phone-faces.ts';
import { fileOf } from '#page-cache/files.ts';
import { divideSheets } from './divide-sheets.ts';
import { type Path, pathsOf } from './paths-of.ts';
import { openFolder } from './site-folder.ts';

/** Sees a page that was just made: its file, from the top of the site, and its HTML. */
export type SeePage = (file: string, html: string) => Promise<void>;

/** The page that a host shows for what is not there; it has no address. */
const notFound = '/404';

/**
 * Makes every page and every other file with an address, one after another, and writes it; a page with the style in it of what is seen
 * first (docs/besluiten/47). Astro would do so too, but it holds what each of a hundred thousand files gets, its address and a promise
 * of it until the last is made, and a large file as a whole; and nobody could see a page before all are made. So Astro gets an
 * empty list of paths.
 * @param addresses gets the address of every page, whether it is made or taken over
 * @param begin called when all that the bundler made is in the folder of the site, and no page is
 * @throws what making a file throws, after its path was reported, and when two files have one address
 */
export function makePages(see: SeePage, addresses: string[], begin: () => void): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'make-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((astro) => ({
          ...astro,
          getStaticPaths: async () => {
            begin();
            const make = makerOf(astro, config, see);
            let count = 0;
            for await (const path of pathsOf(astro)) {
              const address = addressOf(path, config);
              if (path.route.type === 'page' && path.pathname !== notFound)
                addresses.push(address.href);
              try {
                await make(path, address);
              } catch (error) {
                logger.error(`${path.pathname} is niet gemaakt`);
                throw error;
              }
              // Otherwise nothing else gets a turn: a signal, or Pagefind.
              if (++count % 16 === 0) await nextTurn();
            }
            return [];
          },
        }));
      },
    },
  };
}

function makerOf(astro: AstroPrerenderer, config: AstroConfig, see: SeePage) {
  const base = config.base.replace(/\/$/, '');
  const folder = openFolder(fileURLToPath(config.outDir));
  const show = divideSheets(config);
  return async ({ route, props }: Path, address: URL): Promise<void> => {
    const path = address.pathname.slice(base.length);
    if (globalThis.pageCacheJob?.take?.(path, { props, route: route.route })) return;
    const rendered = await astro.render(new Request(address), { routeData: route });
    const response = rendered instanceof Response ? rendered : rendered.response;
    // What was taken over is there already.
    if (!response.body) return;
    // Astro ends the address of any file without a point in its name with a slash.
    const file = fileOf(route.type === 'endpoint' ? path.replace(/\/$/, '') : path);
    if (!response.headers.get('content-type')?.startsWith('text/html'))
      return folder.writeStream(file, response.body);
    const html = show(withPhoneFaces(withWidth(await response.text())), path === '/');
    folder.write(file, html);
    await see(file, html);
  };
}

function addressOf({ pathname, route }: Path, { site, base }: AstroConfig): URL {
  const path = route.type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname;
  return new URL(base.replace(/\/$/, '') + path, site ?? 'http://localhost');
}
