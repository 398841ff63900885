import type { PaperNames } from './paper-names.ts';

/** What GitLab Pages reads at most; other hosts read more. */
const most = 1000;

/**
 * The lines of a `_redirects` file, as Netlify, Cloudflare Pages and GitLab Pages read it: from the addresses that
 * people make of the number of a paper to its page. A page that exists goes first on every host, so a line never hides
 * one.
 *
 * @param href puts the folder of the site in front of a path
 */
export function redirectLines(
  papers: readonly PaperNames[],
  href: (path: string) => string,
): string {
  const lines = new Set<string>();
  for (const spell of spellings) {
    for (const { path, names } of papers) {
      for (const address of names.flatMap(spell)) {
        const from = href(`/${address}`);
        if (from !== href(path)) lines.add(`${from} ${href(path)} 301`);
      }
    }
  }
  return `${[...lines].slice(0, most).join('\n')}\n`;
}

/** Ways to make an address of a number, the most used first, so that the limit cuts off the others. */
const spellings: readonly ((name: string) => string[])[] = [
  (name) => [name, `${name}/`],
  (name) => (name.startsWith('kst-') ? [`${name}.html`] : []),
  (name) => (isDocument(name) ? [name.toUpperCase(), `${name.toUpperCase()}/`] : []),
  (name) => (/^\d{5}-/.test(name) ? [slashed(name), `${slashed(name)}/`] : []),
  (name) => (isDocument(name) || name.startsWith('kst-') ? [`kamerstukken/${name}/`] : []),
];

function isDocument(name: string): boolean {
  return /^\d{4}d\d{5}$/.test(name);
}

function slashed(name: string): string {
  return name.replaceAll('-', '/');
}
