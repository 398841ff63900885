import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative } from 'node:path';

/**
 * Writes a copy of a built site that opens from a folder, with every address relative to its file. What was in `to` is removed.
 * @param from a site built without a base path
 * @returns the number of pages
 */
export async function makePreview(from: string, to: string): Promise<number> {
  await rm(to, { recursive: true, force: true });
  const files = (await readdir(from, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const map = await readFile(join(from, 'kaart.svg'), 'utf8').catch(() => '');
  let count = 0;
  for (const file of files) {
    const target = join(to, file);
    await mkdir(dirname(target), { recursive: true });
    // Search needs a server, and its index is most of the size.
    if (file.startsWith('zoekdata/')) continue;
    if (file.endsWith('.html')) {
      const html = await readFile(join(from, file), 'utf8');
      await writeFile(target, rewriteHtml(html, file, map));
      count += 1;
    } else if (file.endsWith('.css')) {
      const css = await readFile(join(from, file), 'utf8');
      await writeFile(
        target,
        css.replace(
          /url\((["']?)(\/[^)"']+)\1\)/g,
          (_, __, path) => `url(${addressFrom(file, path)})`,
        ),
      );
    } else await cp(join(from, file), target);
  }
  return count;
}

const notice =
  '<p style="margin:0;padding:.5rem 1rem;background:#ffcf3f;color:#17222b">Dit is een voorbeeld van een voorstel, geopend uit een map. Zoeken werkt hier niet, en de letters zien er anders uit.</p>';

function rewriteHtml(html: string, file: string, map: string): string {
  return (
    html
      // A page opened from a folder has no host, so the Content Security Policy would refuse its own style sheets.
      .replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
      .replace(/(\s(?:href|src|action)=")(\/(?!\/)[^"]*)"/g, (_, start: string, path: string) => {
        const inMap = /^\/kaart\.svg(#.*)$/.exec(path)?.[1];
        return `${start}${inMap && map ? inMap : addressFrom(file, path)}"`;
      })
      .replace(
        /<body[^>]*>/,
        (body) => `${body}${notice}${map && html.includes('/kaart.svg#') ? hidden(map) : ''}`,
      )
  );
}

/** The outlines of the map, hidden inside the page, where its shapes can refer to them. */
function hidden(map: string): string {
  return map
    .replace(/^<\?xml[^>]*>/, '')
    .replace('<svg', '<svg style="display:none" aria-hidden="true"');
}

/** An address from the top of the site, relative to a file: `/a/b/` from `c/index.html` is `../a/b/index.html`. */
function addressFrom(file: string, path: string): string {
  const [, place = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? [];
  const target = place.endsWith('/') ? `${place}index.html` : place;
  return posix.relative(posix.dirname(`/${file}`), target) + rest.replace(/^\?[^#]*/, '');
}
