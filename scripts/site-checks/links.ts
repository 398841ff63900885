import { statSync } from 'node:fs';
import { join } from 'node:path';
import { attributeValues } from '../browser/attributes.ts';
import { readSite, type SitePage } from '../browser/site-files.ts';
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

/**
 * The links within a built site that lead to no file, or to no place on its page. They are looked up as files, because asking
 * a server for each of them costs minutes. A page must be named with its last slash, as every host wants it.
 * @param base path that the site is published under, such as `/atlas`; empty for the top of a host
 * @returns one line each: the page, and the link as an address on the host
 */
export function deadLinks(folder: string, base = ''): string[] {
  const pages = readSite(folder).map((page) => ({ ...page, path: base + page.path }));
  const places = new Map(pages.map(({ path, html }) => [path, placesOn(html)]));
  const found = new Map<string, boolean>();
  const isFile = (path: string): boolean => {
    const known =
      found.get(path) ??
      (path.startsWith(`${base}/`) && isFileAt(join(folder, path.slice(base.length))));
    found.set(path, known);
    return known;
  };
  const isAlive = ({ path, fragment }: Link): boolean => {
    const onPage = places.get(path);
    if (!onPage) return !path.endsWith('/') && isFile(path);
    return fragment === '' || fragment === 'top' || onPage.has(fragment);
  };
  return pages.flatMap(({ path, html }) =>
    linksOf(html, path)
      .filter((link) => !isAlive(link))
      .map((link) => `${path} → ${link.path}${link.fragment && `#${link.fragment}`}`),
  );
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
