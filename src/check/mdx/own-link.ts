import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isOwnPath } from '#check/text/safe-link.ts';
import { documentPath } from '#domain/brief/anchor.ts';
import { slipOf } from '#domain/problem/nearest.ts';
import type { Problem } from '#domain/problem/problem.ts';
import type { Register } from '#domain/register/register.ts';
import { collectionNames, collections } from '#schema/collections.ts';
import { ownLinkRules } from './brief-rules.ts';

/**
 * Paths of pages that are neither of a record nor a list of one kind of record. `tests/check/mdx/own-link.test.ts`
 * compares them with `src/pages`.
 */
export const fixedPages: readonly string[] = [
  '/',
  '/bijdragen/',
  '/data/',
  '/data/velden/',
  '/dekking/',
  '/geld/',
  '/kaart/',
  '/kamerstukken/moties/',
  '/licenties/',
  '/maandbericht/',
  '/mijlpalen/',
  '/over/',
  '/over/statussen/',
  '/overleg/',
  '/overzicht/',
  '/overzicht/alle-themas/',
  '/overzicht/gebieden/',
  '/privacy/',
  '/stand/',
  '/toegankelijkheid/',
  '/vergelijk/',
  '/voortgang/',
  '/werkwoorden/',
  '/werkwoorden/methode/',
  '/zoeken/',
];

/** A link in a letter to a page of this site, with its place in the file. */
export interface OwnLink {
  file: string;
  url: string;
  line: number | undefined;
  column: number | undefined;
}

/** All links in a letter to pages of this site, in the order of the text. */
export function ownLinksIn(file: string, tree: Root): OwnLink[] {
  const links: OwnLink[] = [];
  visit(tree, 'link', ({ url, position }) => {
    if (!isOwnPath(url)) return;
    links.push({ file, url, line: position?.start.line, column: position?.start.column });
  });
  return links;
}

/**
 * Problems of links to pages and paragraphs that do not exist. Lists may be linked too: `/brieven/`, `/brieven/2024/`.
 * @param paths paths of the pages of all records
 */
export function checkOwnLinks(
  links: readonly OwnLink[],
  register: Register,
  paths: ReadonlySet<string>,
): Problem[] {
  const lists = new Set([
    ...fixedPages,
    ...collectionNames.map((name) => `/${collections[name].siteFolder}/`),
    ...register.secties.map(({ path }) => path.replace(/[^/]+\/$/, '')),
  ]);
  // The pages of a section or an annex that is too long for one.
  const places = new Set(
    [
      ...register.secties.flatMap(({ alineas }) => alineas),
      ...register.bijlagen.flatMap(({ onderdelen }) => onderdelen),
    ].map((place) => place.path.replace(/#.*$/, '')),
  );
  const withdrawn = new Set(register.withdrawn.map(({ path }) => path));
  return links.flatMap(({ file, url, line, column }) => {
    const [path = '', fragment] = url.split('#');
    const at = { file, line, column, value: url };
    if (!paths.has(path) && !lists.has(path) && !places.has(path)) {
      const nearest = slipOf(path, paths);
      return { ...at, ...ownLinkRules.noPage(), nearest };
    }
    if (withdrawn.has(path)) return [];
    if (fragment === undefined || paragraphsOf(documentPath(path), register).includes(fragment))
      return [];
    return { ...at, ...ownLinkRules.noPlace() };
  });
}

function paragraphsOf(path: string, register: Register): string[] {
  const sectie = register.secties.find((candidate) => candidate.path === path);
  if (sectie) return sectie.alineas.flatMap(({ anchors }) => anchors);
  const bijlage = register.bijlagen.find((candidate) => candidate.path === path);
  return bijlage?.onderdelen.map(({ anchor }) => anchor) ?? [];
}
