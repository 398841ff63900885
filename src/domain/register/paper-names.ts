import type { Register } from './register.ts';

/** A page of the atlas and the numbers by which others know what is on it, in lower case. */
export interface PaperNames {
  path: string;
  /** `34682-205`, `kst-34682-205`, `2024d43452`. */
  names: string[];
}

/**
 * The papers, dossiers and annexes that have a page, with their numbers. A number that two of them have is left out: it
 * leads nowhere for certain.
 */
export function paperNames({ kamerstukken, dossiers, bijlagen }: Papers): PaperNames[] {
  const papers = [
    ...kamerstukken.map(({ id, path, data }) => ({
      path,
      names: [id, `kst-${id}`, data.officieleId, data.documentnummer],
    })),
    ...dossiers.map(({ id, path }) => ({ path, names: [id, `kst-${id}`] })),
    ...bijlagen.map(({ path, data }) => ({ path, names: [data.documentnummer] })),
  ].map(({ path, names }) => ({
    path,
    names: [...new Set(names.flatMap((name) => (name ? [name.toLowerCase()] : [])))],
  }));
  const counts = new Map<string, number>();
  for (const name of papers.flatMap(({ names }) => names)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return papers.map(({ path, names }) => ({
    path,
    names: names.filter((name) => counts.get(name) === 1 && !/^kst-\d{4}d\d/.test(name)),
  }));
}

/** Where the numbers are when they are too many for the page that uses them. */
export const paperLinesPath = '/kamerstukken/nummers.txt';
export const mostInPage = 400;

/** Each number with the address of its page after it: `34682-205 /kamerstukken/34682-205/`. */
export function paperLines(papers: Papers, href: (path: string) => string): string[] {
  return paperNames(papers).flatMap(({ path, names }) =>
    names.map((name) => `${name} ${href(path)}`),
  );
}

type Papers = Pick<Register, 'kamerstukken' | 'dossiers' | 'bijlagen'>;
