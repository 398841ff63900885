import { followByPath } from '#exports/selections/follow.ts';
import { selectionsOf } from '#exports/selections/selections.ts';
import { hasRecordFiles, peildatum, register } from './atlas.ts';

/** Every selection of this build: what has a feed, and perhaps a calendar. */
export const selections = selectionsOf(register, peildatum, { perRecord: hasRecordFiles });

/** How each page can be followed, by its path without the base path. */
export const follows = followByPath(selections, register, peildatum);
