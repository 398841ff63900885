import { placesFor } from '#domain/place/counting.ts';
import type {
  AfspraakNode,
  LinkedVerloop,
  RondeNode,
  WijzigingNode,
} from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { daysOfSource } from '#domain/register/source-day.ts';
import { documentsOf } from '#domain/stand/unread.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { Gelezen } from '#schema/field/gelezen.ts';
import type { Soort, Status } from '#schema/field/words.ts';
import type { Termijn } from '#schema/record/afspraak.ts';

/** What a browser needs to compute how outcomes stood on any day: no text of them but their titles. */
export interface DayFile {
  /** The day of the first note on what the atlas changed, `YYYY-MM-DD`; empty when there is none. */
  begun: string;
  /** Every ronde, oldest first. */
  rondes: DayRonde[];
  outcomes: DayOutcome[];
}

export interface DayRonde {
  id: string;
  start: string;
  reported: string;
  /** How far each document of it was read, its letter first. */
  read: Gelezen['mate'][];
}

/** A note on what the atlas changed. */
export interface DayNote {
  datum: string;
  titel: string;
  href: string;
}

export interface DayOutcome {
  titel: string;
  href: string;
  soort: Soort;
  ronde: string;
  /** Ids of the provincies, gebieden and thema’s it counts for, as their own pages count. */
  provincies: string[];
  gebieden: string[];
  themas: string[];
  verloop: DayEvent[];
  termijn?: Termijn;
  /** The days of searches that found nothing. */
  gezocht?: string[];
  /** What continues it as a whole. */
  vervolg?: { ronde: string; verloop: DayEvent[] }[];
  /** The notes that touch it, oldest first. */
  notes?: DayNote[];
}

/** An event; a day that follows from another is left out. */
export interface DayEvent {
  datum: string;
  status: Status;
  termijn?: Termijn;
  /** The day from which it counts, unless that is the last day of its datum. */
  until?: string;
  /** The day of `LinkedVerloop.reported`, unless that is `until`. */
  reported?: string;
  /** The day on which its source was out for certain, unless that is `until`; empty when the source has no date. */
  out?: string;
}

/**
 * The file for some outcomes.
 * @param href turns a path on the site into an address
 */
export function dayFile(
  { rondes, wijzigingen }: Pick<Register, 'rondes' | 'wijzigingen'>,
  afspraken: readonly AfspraakNode[],
  href: (path: string) => string,
): DayFile {
  return {
    begun: begunOn(wijzigingen),
    rondes: rondes.map(packRonde),
    outcomes: afspraken.map((afspraak) => packOutcome(afspraak, href)),
  };
}

/** The day of the first note on what the atlas changed, `YYYY-MM-DD`: no record of the atlas itself is older. */
export function begunOn(wijzigingen: readonly Pick<WijzigingNode, 'data'>[]): string {
  return wijzigingen.map(({ data }) => data.datum).toSorted()[0] ?? '';
}

function packRonde(ronde: RondeNode): DayRonde {
  const { id, start, reported } = ronde;
  const read = documentsOf(ronde).map(({ data }) => data.gelezen?.mate ?? 'niet');
  return { id, start, reported, read };
}

function packOutcome(afspraak: AfspraakNode, href: (path: string) => string): DayOutcome {
  const { data, label, path, verloop, themas, vervolg, wijzigingen } = afspraak;
  const { provincies, gebieden } = placesFor(afspraak);
  return {
    titel: label,
    href: href(path),
    soort: data.soort,
    ronde: data.ronde,
    provincies: provincies.map(({ id }) => id),
    gebieden: gebieden.map(({ id }) => id),
    themas: themas.map(({ id }) => id),
    verloop: verloop.map(packEvent),
    ...(data.termijn && { termijn: data.termijn }),
    ...(data.gezocht && { gezocht: data.gezocht.map(({ datum }) => datum) }),
    ...(vervolg.length > 0 && {
      vervolg: vervolg.map((later) => ({
        ronde: later.data.ronde,
        verloop: later.verloop.slice(0, 1).map(packEvent),
      })),
    }),
    ...(wijzigingen.length > 0 && {
      notes: wijzigingen.map((note) => ({
        datum: note.data.datum,
        titel: note.data.titel,
        href: href(note.path),
      })),
    }),
  };
}

function packEvent({ event, until, reported, bron }: LinkedVerloop): DayEvent {
  const { datum, status, termijn } = event;
  const last = daysOfSource(bron)?.last;
  const out = last === undefined ? '' : last > until ? last : until;
  return {
    datum,
    status,
    ...(termijn && { termijn }),
    ...(until !== boundsOf(datum).last && { until }),
    ...(reported !== until && { reported }),
    ...(out !== until && { out }),
  };
}
