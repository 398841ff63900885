import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lateLast } from './late-pages.ts';
import { type FirstView, firstView, type Sheet } from '#first-view/first-view.ts';

/**
 * Writes the style of what is seen first into the pages that a build makes. It is taken from the sheets that
 * `config/style-sheets.ts` calls `first`; the rest of those goes to the sheet `site`. See docs/besluiten/47.
 */
export function showFirst(): AstroIntegration {
  let folder = '';
  let address = '';
  let show: FirstView['show'] = (html) => html;
  let start = '/';
  return {
    name: 'first-view',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.outDir), config.build.assets);
        start = `${config.base.replace(/\/$/, '')}/`;
        address = `${config.base.replace(/\/$/, '')}/${config.build.assets}/`;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((prerenderer) => ({
          ...prerenderer,
          setup: async () => {
            await prerenderer.setup?.();
            show = divideSheets(folder, address);
          },
          getStaticPaths: async () => lateLast(await prerenderer.getStaticPaths()),
          render: async (...asked) => {
            const rendered = await prerenderer.render(...asked);
            const response = rendered instanceof Response ? rendered : rendered.response;
            if (!response.headers.get('content-type')?.startsWith('text/html')) return rendered;
            const isStart = new URL(asked[0].url).pathname === start;
            return new Response(show(await response.text(), isStart), response);
          },
        }));
      },
    },
  };
}

/** Writes what goes into pages, and what comes later, in place of the sheets of the build. Returns what pages need for it. */
function divideSheets(folder: string, address: string): FirstView['show'] {
  const sheets = readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .toSorted((one, other) => one.length - other.length || one.localeCompare(other, 'en'))
    .map((name): Sheet => ({
      address: address + name,
      css: readFileSync(join(folder, name), 'utf8'),
    }));
  const named = (pattern: RegExp) =>
    sheets.filter((sheet) => pattern.test(sheet.address.slice(address.length)));
  const first = named(/^first[.-]/);
  const [rest, ...more] = named(/^site\./);
  // A build without pages of ours, in a test.
  if (!rest && first.length === 0) return (html) => html;
  if (!rest || more.length > 0) throw new Error('there is not one style sheet “site”');
  const divided = new Set([...first, rest]);
  const view = firstView(
    first,
    rest,
    sheets.filter((sheet) => !divided.has(sheet)),
    (css) => `${address}site.${shortHash(css)}.css`,
  );
  for (const sheet of divided) rmSync(join(folder, sheet.address.slice(address.length)));
  for (const sheet of view.sheets)
    writeFileSync(join(folder, sheet.address.slice(address.length)), sheet.css);
  return view.show;
}

/** As in the names that Astro gives to files. */
function shortHash(css: string): string {
  return createHash('sha256').update(css).digest('base64url').slice(0, 8);
}
