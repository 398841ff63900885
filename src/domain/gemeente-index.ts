import type { GemeenteNode } from './model.ts';

/** One line of the index: a gemeente under its own name, or under another that leads to it. */
export interface GemeenteEntry {
  name: string;
  gemeente: GemeenteNode;
  isAlias: boolean;
}

/**
 * Gemeenten under their first letter, as a Dutch index has them: ’s-Hertogenbosch stands under H. A gemeente stands under
 * each of its other names too, except where that only adds a provincie in brackets.
 */
export function indexByLetter(
  gemeenten: readonly GemeenteNode[],
): { letter: string; entries: GemeenteEntry[] }[] {
  const entries = gemeenten.flatMap((gemeente): GemeenteEntry[] => [
    { name: gemeente.label, gemeente, isAlias: false },
    ...gemeente.data.aliassen
      .filter((alias) => !/\.\)$/.test(alias))
      .map((name) => ({ name, gemeente, isAlias: true })),
  ]);
  const groups = new Map<string, GemeenteEntry[]>();
  for (const entry of entries.toSorted(compareEntries)) {
    const letter = letterOf(entry.name);
    const group = groups.get(letter) ?? [];
    groups.set(letter, group);
    group.push(entry);
  }
  return [...groups].map(([letter, members]) => ({ letter, entries: members }));
}

/** Gemeenten in the order of a Dutch index. */
export function sortGemeenten(gemeenten: readonly GemeenteNode[]): GemeenteNode[] {
  return gemeenten.toSorted((a, b) => compareNames(a.label, b.label));
}

function compareEntries(a: GemeenteEntry, b: GemeenteEntry): number {
  return compareNames(a.name, b.name) || compareNames(a.gemeente.label, b.gemeente.label);
}

function compareNames(a: string, b: string): number {
  return sortName(a).localeCompare(sortName(b), 'nl');
}

function letterOf(name: string): string {
  return sortName(name).normalize('NFD').charAt(0).toLocaleUpperCase('nl');
}

function sortName(name: string): string {
  return name.replace(/^[’']s-/, '');
}
