import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { filesIn } from '#page-cache/files-in.ts';
import { type BuildNote, buildNote, readBuildNote } from '../../config/out-folder.ts';
import { WrongSetting } from '../../config/wrong-setting.ts';
import { writeNote } from './astro-build.ts';
import { replaceFolder } from './replace-folder.ts';

/**
 * Writes a copy of a built site that opens from a folder, with every address relative to its file, in the place of `to`.
 * @param from a whole site, built without a base path
 * @param to a folder that may be replaced; see `requireReplaceable`
 * @returns the number of pages
 * @throws `WrongSetting` when `from` is half a site, or was built for a folder on a host; then `to` is as it was
 */
export async function makePreview(from: string, to: string): Promise<number> {
  const { peildatum } = await requireWholeSite(from);
  return replaceFolder(to, async (fresh) => {
    const count = await copyPages(from, fresh);
    const bestanden = [...filesIn(fresh)].length;
    await writeNote(fresh, { soort: 'voorbeeld', peildatum, basis: '/', bestanden });
    return count;
  });
}

async function requireWholeSite(from: string): Promise<BuildNote> {
  const note = readBuildNote(from);
  const found = [...filesIn(from)];
  if (note?.soort !== 'site' || found.length - 1 < note.bestanden) {
    const what = note ? `${found.length - 1} van de ${note.bestanden} bestanden` : 'geen bouw';
    throw new WrongSetting(
      `In “${from}” staat geen hele site (${what}). Draai eerst npm run build, of kies een andere map met --van.`,
    );
  }
  if (note.basis === '/') return note;
  throw new WrongSetting(
    `“${from}” is gebouwd voor de map ${note.basis} op een host, en opent zo niet uit een map. Draai npm run build zonder BASE_PATH.`,
  );
}

async function copyPages(from: string, to: string): Promise<number> {
  const files = [...filesIn(from)];
  const map = await readFile(join(from, 'kaart.svg'), 'utf8').catch(() => '');
  let count = 0;
  for (const file of files) {
    const target = join(to, file);
    await mkdir(dirname(target), { recursive: true });
    // Search needs a server, and its index is most of the size. Cards are for other sites.
    if (/^(?:zoekdata|kaartje)\//.test(file) || file === buildNote) continue;
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
