import { noteEverything } from '#domain/reads/reads.ts';
import { monthsOf } from '#exports/feeds/digest.ts';
import { followByPath } from '#exports/selections/follow.ts';
import { selectionsOf } from '#exports/selections/selections.ts';
import { hasRecordFiles, peildatum, register } from './atlas.ts';

/** Every selection of this build: what has a feed, and perhaps a calendar. */
export const selections = selectionsOf(register, peildatum, { perRecord: hasRecordFiles });

/** How each page can be followed, by its path without the base path. */
export const follows = followByPath(selections, register, peildatum);

let allMonths: ReturnType<typeof monthsOf> | undefined;

/** The months of which there is something to tell, the newest first. */
export function months() {
  noteEverything();
  allMonths ??= selections
    .filter(({ kind }) => kind === 'alles')
    .flatMap((whole) => monthsOf(whole, register.wijzigingen, peildatum));
  return allMonths;
}
