import type { Mijlpaal } from '#domain/mijlpalen/mijlpaal.ts';
import type { AfspraakNode, KamerstukNode } from '#domain/register/model.ts';

/** What a selection is about. */
export type SelectionKind =
  | 'alles'
  | 'provincie'
  | 'gebied'
  | 'regio'
  | 'landsdeel'
  | 'plek-thema'
  | 'thema'
  | 'programma'
  | 'partij'
  | 'ronde'
  | 'dossier'
  | 'kamerstuk'
  | 'uitkomst';

/** The outcomes of one page that somebody can follow: by feed, and by calendar if anything in it is due. */
export interface Selection {
  kind: SelectionKind;
  /** What readers call it: “provincie Utrecht”, “Water in provincie Utrecht”. */
  label: string;
  /** Path of its page, without the base path; ends in `/`. */
  path: string;
  /** Each once. */
  afspraken: readonly AfspraakNode[];
  /** What has a date besides its outcomes: overleggen, and steps of instruments, arrangements and programmes. */
  own: readonly Mijlpaal[];
  /** Papers whose coming out is news here. */
  papers: readonly KamerstukNode[];
}

/** Path of the feed with what happened to the outcomes of a page. */
export function feedPath(path: string): string {
  return `${path}feed.xml`;
}

/** Path of the calendar of a page. */
export function calendarPath(path: string): string {
  return `${path}agenda.ics`;
}

/** Path of the page with what we changed in the atlas itself, which has a feed of its own. */
export const changesPath = '/wijzigingen/';

/** Path of the page with what happened and what we changed, a page a month, which has a feed of its own. */
export const digestPath = '/maandbericht/';
