import { statSync } from 'node:fs';
import { join } from 'node:path';
import { attributeValues } from '../browser/attributes.ts';
import { pagesOf, readSite, type SitePage } from '../browser/site-files.ts';
import { siteCheck } from './check/site-check.ts';

/** The links of the site below a base path; those of the other are in `npm test`. */
export const links = siteCheck<SitePage>({
  name: 'De links van elke pagina, ook naar een plek op een pagina',
  programs: [],
  sample: ({ hosted }) => readSite(hosted),
  all: ({ hosted }) => readSite(hosted),
  look: async ({ hosted, base }) => deadLinks(hosted, base),
});

/** The attributes with which a page asks for one other file or place. */
const attributes = ['href', 'src', 'action', 'poster', 'data'];

interface Link {
  /** Address of a file on the host, with the base path. */
  path: string;
  /** The place on that page; empty for the top. */
  fragment: string;
}

/** What some page links to. */
interface Target extends Link {
  isAlive: boolean;
}

/**
 * The links within a built site that lead to no file, or to no place on its page. They are looked up as files, because asking
 * a server for each of them costs minutes. A page must be named with its last slash, as every host wants it. The pages are read
 * twice, one at a time, so that a site of any size fits in memory.
 * @param base path that the site is published under, such as `/atlas`; empty for the top of a host
 * @returns one line each: the page, and the link as an address on the host
 */
export function deadLinks(folder: string, base = ''): string[] {
  const targets = new Map<string, Target>();
  const linked = new Map<string, Target[]>();
  for (const { path, html } of pagesOf(folder)) {
    linked.set(base + path, linksOf(html, base + path).map(targetOf));
  }
  const asked = Map.groupBy(targets.values(), ({ path }) => path);
  for (const { path, html } of pagesOf(folder)) {
    const places = placesOn(html).add('').add('top');
    for (const target of asked.get(base + path) ?? []) target.isAlive = places.has(target.fragment);
  }
  for (const [path, onPath] of asked) {
    if (linked.has(path)) continue;
    const isFile = path.startsWith(`${base}/`) && isFileAt(join(folder, path.slice(base.length)));
    for (const target of onPath) target.isAlive = isFile && !path.endsWith('/');
  }
  return [...linked].flatMap(([page, all]) =>
    all.filter(({ isAlive }) => !isAlive).map((target) => `${page} → ${addressOf(target)}`),
  );

  function targetOf(link: Link): Target {
    const address = addressOf(link);
    const target = targets.get(address) ?? { ...link, isAlive: false };
    targets.set(address, target);
    return target;
  }
}

function addressOf({ path, fragment }: Link): string {
  return `${path}${fragment && `#${fragment}`}`;
}

/** The links of a page that stay on its host, without their query. */
function linksOf(html: string, from: string): Link[] {
  return [...attributes.flatMap((name) => attributeValues(html, name)), ...severalIn(html)].flatMap(
    (written) => {
      const address = URL.parse(written, `${origin}${from}`);
      if (address?.origin !== origin) return [];
      return [
        {
          path: decodeURIComponent(address.pathname),
          fragment: decodeURIComponent(address.hash.slice(1)).split(':~:')[0] ?? '',
        },
      ];
    },
  );
}

/** A host that no page links to. */
const origin = 'http://site.invalid';

/** Addresses that share an attribute with something else: the sizes of a picture, and where an old page leads on. */
function severalIn(html: string): string[] {
  const pictures = attributeValues(html, 'srcset').flatMap((set) =>
    set.split(',').flatMap((one) => one.trim().split(/\s+/).slice(0, 1)),
  );
  const onward = attributeValues(html, 'content').flatMap(
    (content) => /^\d+;\s*url=(.+)$/i.exec(content)?.slice(1) ?? [],
  );
  return [...pictures, ...onward];
}

function placesOn(html: string): Set<string> {
  return new Set(attributeValues(html, 'id'));
}

function isFileAt(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}
