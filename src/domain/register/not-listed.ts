import type { AfspraakNode, Backlink } from './model.ts';

/** Where a document is named, without the outcomes that its page lists already. */
export function notListed({
  afspraken,
  backlinks,
}: {
  afspraken: readonly AfspraakNode[];
  backlinks: readonly Backlink[];
}): Backlink[] {
  const listed = new Set(afspraken.map(({ path }) => path));
  return backlinks.filter(({ path }) => !listed.has(path.split('#')[0] ?? path));
}
