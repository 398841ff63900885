import type { GemeenteNode } from '#domain/register/model.ts';
import type { MovedNode } from '#domain/register/register.ts';
import { compareText } from '#domain/text/order.ts';
import { toWord } from '#domain/text/slug-word.ts';

/** One line of the index, and one name that a reader can type. */
export interface GemeenteEntry {
  name: string;
  /** The page that the name leads to. */
  path: string;
  /** `gemeente` is its own name, `alias` another name of it; `moved` is a former gemeente, whose page is a notice. */
  kind: 'gemeente' | 'alias' | 'moved';
  /** The gemeente with this other name, or the gemeenten that a former one went to. */
  leadsTo: readonly { label: string; path: string }[];
}

/**
 * Gemeenten by their first letter, as in a Dutch index: ’s-Hertogenbosch is under H. A gemeente is also under each of
 * its other names, except one that only adds a provincie in brackets.
 *
 * @param moved every notice; that of a gemeente is in the index too, unless another gemeente has its name
 */
export function indexByLetter(
  gemeenten: readonly GemeenteNode[],
  moved: readonly MovedNode[],
): { letter: string; entries: GemeenteEntry[] }[] {
  const groups = new Map<string, GemeenteEntry[]>();
  for (const entry of choicesOf(gemeenten, moved)) {
    if (entry.kind === 'alias' && entry.name.endsWith('.)')) continue;
    const letter = letterOf(entry.name);
    const group = groups.get(letter) ?? [];
    groups.set(letter, group);
    group.push(entry);
  }
  return [...groups].map(([letter, entries]) => ({ letter, entries }));
}

/** Every name that leads to a page, also “Bergen (NH.)”, in the order of the index. */
export function choicesOf(
  gemeenten: readonly GemeenteNode[],
  moved: readonly MovedNode[],
): GemeenteEntry[] {
  const entries = gemeenten.flatMap((gemeente): GemeenteEntry[] => [
    { name: gemeente.label, path: gemeente.path, kind: 'gemeente', leadsTo: [] },
    ...gemeente.data.aliassen.map((name) => ({
      name,
      path: gemeente.path,
      kind: 'alias' as const,
      leadsTo: [gemeente],
    })),
  ]);
  const taken = new Set(entries.map(({ name }) => toWord(name)));
  const notices = moved
    .filter(({ collection, data }) => collection === 'gemeenten' && !taken.has(toWord(data.titel)))
    .map(({ data, path, targets }) => ({
      name: data.titel,
      path,
      kind: 'moved' as const,
      leadsTo: targets,
    }));
  return [...entries, ...notices].toSorted(compareEntries);
}

/** Gemeenten in the order of a Dutch index. */
export function sortGemeenten(gemeenten: readonly GemeenteNode[]): GemeenteNode[] {
  return gemeenten.toSorted((a, b) => compareNames(a.label, b.label));
}

function compareEntries(a: GemeenteEntry, b: GemeenteEntry): number {
  return compareNames(a.name, b.name) || compareText(a.path, b.path);
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
