import type { Problem } from '#domain/problem/problem.ts';
import type { Formatted } from './format.ts';
import { canonicalRules } from './rules.ts';

/** What a check of the canonical form reports: files that are in another form, and files that cannot be read. */
export function canonicalProblems({
  changed,
  unreadable,
}: Pick<Formatted, 'changed' | 'unreadable'>): {
  changed: Problem[];
  unreadable: Problem[];
} {
  return {
    changed: changed.map((place) => ({ ...place, ...canonicalRules.otherForm() })),
    unreadable: unreadable.map((file) => ({ file, ...canonicalRules.unreadable() })),
  };
}
