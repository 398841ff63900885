import { mijlpalenPath } from '#domain/mijlpalen/parts.ts';
import type { Register } from '#domain/register/register.ts';
import { calendarPath, changesPath, digestPath, feedPath, type Selection } from './selection.ts';
import { hasTermijn } from './selections.ts';

/** How a page can be followed; paths without the base path. */
export interface Follow {
  feeds: readonly { label: string; path: string }[];
  /** If anything in the selection is due. */
  calendar: { label: string; path: string } | undefined;
}

const changes = { label: 'Wijzigingen in de atlas', path: feedPath(changesPath) };

/**
 * How each page can be followed, by its path: which pages have a feed, and which a calendar. A page that shows a part or
 * another view of a selection leads to the files of that selection.
 * @param asOf a day, `YYYY-MM-DD`
 */
export function followByPath(
  selections: readonly Selection[],
  register: Pick<Register, 'provincies' | 'gebieden' | 'themas'>,
  asOf: string,
): Map<string, Follow> {
  const follows = new Map(
    selections.map((selection) => [selection.path, followOf(selection, asOf)]),
  );
  for (const node of [...register.provincies, ...register.gebieden, ...register.themas]) {
    const follow = follows.get(node.path);
    if (follow) follows.set(mijlpalenPath(node), follow);
  }
  const whole = follows.get('/mijlpalen/') ?? { feeds: [], calendar: undefined };
  follows.set('/afspraken/', whole);
  follows.set('/navragen/', whole);
  follows.set('/', { ...whole, feeds: [...whole.feeds, changes] });
  const digest = { label: 'Elke maand één bericht', path: feedPath(digestPath) };
  follows.set(digestPath, { feeds: [digest], calendar: undefined });
  follows.set(changesPath, { feeds: [changes], calendar: undefined });
  return follows;
}

/** How the page of a selection can be followed. */
export function followOf(selection: Selection, asOf: string): Follow {
  const { label, path } = selection;
  return {
    feeds: [{ label: `Wat er gebeurde: ${label}`, path: feedPath(path) }],
    calendar: hasTermijn(selection, asOf)
      ? { label: `Termijnen en mijlpalen: ${label}`, path: calendarPath(path) }
      : undefined,
  };
}
