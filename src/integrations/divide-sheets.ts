import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { type FirstView, firstView, type Sheet } from '#first-view/first-view.ts';

/**
 * Writes what comes later, in place of the style sheets of a build, and returns what writes the style of what is seen first into a page.
 * It is taken from the sheets that `config/style-sheets.ts` calls `first`; the rest of those goes to the sheet `site`. See
 * docs/besluiten/47.
 */
export function divideSheets(
  config: Pick<AstroConfig, 'outDir' | 'base' | 'build'>,
): FirstView['show'] {
  const folder = join(fileURLToPath(config.outDir), config.build.assets);
  const address = `${config.base.replace(/\/$/, '')}/${config.build.assets}/`;
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
