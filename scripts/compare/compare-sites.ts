import { diffArrays } from 'diff';
import { compareText } from '#domain/text/order.ts';
import type { Site } from './read-site.ts';

/** One difference between two sites, and every address that has it. */
export interface Difference {
  /** What was removed; empty when something was only added. */
  before: string;
  /** What replaced it; empty when something was only removed. */
  after: string;
  addresses: string[];
}

export interface Comparison {
  /** Addresses of the old site only. */
  gone: string[];
  /** Addresses of the new site only. */
  added: string[];
  /** Differences at addresses that both have, the most frequent first. */
  changed: Difference[];
  /** How many addresses both have. */
  shared: number;
}

/** Compares two built sites piece by piece; the same change at many addresses counts as one difference. */
export function compareSites(before: Site, after: Site): Comparison {
  const groups = new Map<string, Difference>();
  const shared = [...before.keys()].filter((address) => after.has(address));
  for (const address of shared) {
    for (const change of changesIn(before.get(address) ?? [], after.get(address) ?? [])) {
      const key = `${change.before}\0${change.after}`;
      const group = groups.get(key) ?? { ...change, addresses: [] };
      group.addresses.push(address);
      groups.set(key, group);
    }
  }
  return {
    gone: [...before.keys()].filter((address) => !after.has(address)),
    added: [...after.keys()].filter((address) => !before.has(address)),
    changed: [...groups.values()].toSorted(
      (a, b) => b.addresses.length - a.addresses.length || compareText(a.before, b.before),
    ),
    shared: shared.length,
  };
}

function changesIn(before: readonly string[], after: readonly string[]) {
  if (before.join('\0') === after.join('\0')) return [];
  const changes: { before: string; after: string }[] = [];
  let open: { before: string; after: string } | undefined;
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (!added && !removed) {
      open = undefined;
      continue;
    }
    if (!open) {
      open = { before: '', after: '' };
      changes.push(open);
    }
    open[removed ? 'before' : 'after'] += value.join('');
  }
  return changes;
}
