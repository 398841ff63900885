import { noteEverything } from '#domain/reads/reads.ts';
import type { AnyNode } from '#exports/cite/citation-of.ts';
import { monthsOf } from '#exports/feeds/digest.ts';
import { type Follow, followByPath, followOf } from '#exports/selections/follow.ts';
import type { Selection } from '#exports/selections/selection.ts';
import { selectionOf, selectionsOf } from '#exports/selections/selections.ts';
import { hasRecordFiles, peildatum, register } from './atlas.ts';

let allSelections: readonly Selection[] | undefined;
let allFollows: ReadonlyMap<string, Follow> | undefined;
let allMonths: ReturnType<typeof monthsOf> | undefined;

/** Every selection of this build: what has a feed, and perhaps a calendar. */
export function selections(): readonly Selection[] {
  allSelections ??= selectionsOf(register, peildatum, { perRecord: hasRecordFiles });
  return allSelections;
}

/**
 * How a page can be followed, if it can.
 * @param path without the base path
 * @param record that the page is made from
 */
export function followOfPage(path: string, record: AnyNode | undefined): Follow | undefined {
  // An outcome is all of its selection. After each change of one, all others would be selected for nothing.
  if (record?.collection === 'afspraken' && record.path === path)
    return hasRecordFiles ? followOf(selectionOf(record), peildatum) : undefined;
  allFollows ??= followByPath(selections(), register, peildatum);
  return allFollows.get(path);
}

/** The months of which there is something to tell, the newest first. */
export function months() {
  noteEverything();
  allMonths ??= selections()
    .filter(({ kind }) => kind === 'alles')
    .flatMap((whole) => monthsOf(whole, register.wijzigingen, peildatum));
  return allMonths;
}
