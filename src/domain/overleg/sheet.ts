import { countsFor } from '#domain/place/counting.ts';
import type { RondeNode } from '#domain/register/model.ts';
import type { Register } from '#domain/register/register.ts';
import { reportedRondes } from '#domain/register/report-day.ts';
import type { Stand } from '#domain/stand/stand.ts';
import { boundsOf, compareDatum } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import { type AfterLetter, afterLetter } from './after-letter.ts';
import { fitOn } from './fit.ts';
import { isOpen, lineOf, type SheetLine } from './line.ts';
import type { SheetPlace } from './sheet-places.ts';

/** The parts of a sheet in their order; the first one that holds for an outcome has it. */
export const sheetKeys = [
  'over-tijd',
  'loopt-af',
  'veranderd',
  'afgerond',
  'niet-nagelezen',
  'gezocht',
  'loopt',
] as const;
export type SheetKey = (typeof sheetKeys)[number];

/** One part of a sheet: what fits on it, and what does not. */
export interface SheetSection {
  key: SheetKey;
  lines: readonly SheetLine[];
  rest: readonly SheetLine[];
}

/** What to know of a place before its next overleg. */
export interface Sheet {
  place: SheetPlace;
  asOf: string;
  /** The last ronde that was out; `undefined` before the first. */
  ronde: RondeNode | undefined;
  /** The parts that have something, in order; every open outcome is in one of them, once. */
  sections: readonly SheetSection[];
  /** What the letter of the last ronde did with the outcomes that were open before it. */
  letter: AfterLetter | undefined;
}

/**
 * The sheet of a place on a day, `YYYY-MM-DD`. It has each open outcome that counts for the place once, and what was
 * settled since the last ronde; nothing on it is from after that day.
 */
export function sheetOf(
  place: SheetPlace,
  { rondes }: Pick<Register, 'rondes'>,
  asOf: string,
): Sheet {
  const ronde = reportedRondes(rondes, asOf).at(-1);
  const lines = countsFor(place).map((counted) => lineOf(counted, asOf));
  const byKey = Map.groupBy(lines, ({ stand }) => keyOf(stand, ronde?.reported ?? '', asOf));
  const sections = sheetKeys.flatMap((key) => {
    const members = byKey.get(key);
    return members ? [{ key, lines: inOrder(members, key) }] : [];
  });
  return {
    place,
    asOf,
    ronde,
    sections: fitOn(sections),
    letter: ronde && afterLetter(place, ronde, asOf),
  };
}

/** How many open outcomes a sheet has, those that do not fit included. */
export function openOn({ sections }: Pick<Sheet, 'sections'>): number {
  return sections
    .filter(({ key }) => key !== 'afgerond')
    .reduce((sum, section) => sum + sizeOf(section), 0);
}

/** How many outcomes a part has, those that do not fit included. */
export function sizeOf({ lines, rest }: Pick<SheetSection, 'lines' | 'rest'>): number {
  return lines.length + rest.length;
}

/** The part of an outcome; `undefined` for what was settled before the last ronde, or not there yet. */
function keyOf(stand: Stand, lastRonde: string, asOf: string): SheetKey | undefined {
  const { last, since, silence, overdue, continuedIn } = stand;
  if (!last) return undefined;
  if (!isOpen(stand)) {
    const end = continuedIn?.verloop[0] ?? since;
    return end && end.reported > lastRonde ? 'afgerond' : undefined;
  }
  if (overdue) return 'over-tijd';
  if (isDueWithinYear(stand, asOf)) return 'loopt-af';
  if (last.reported > lastRonde) return 'veranderd';
  if (silence?.kind === 'niet-nagelezen' || silence?.kind === 'gezocht') return silence.kind;
  return 'loopt';
}

function isDueWithinYear({ coming, termijn }: Stand, asOf: string): boolean {
  const uiterlijk = termijn?.termijn.uiterlijk;
  return coming && uiterlijk !== undefined && boundsOf(uiterlijk).last <= yearAfter(asOf);
}

/** The same day a year later, `YYYY-MM-DD`; a text to compare with, also after 29 February. */
function yearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** What has a termijn by its end, the nearest first; the rest by its last news, the newest first. Ties keep the order of counting. */
function inOrder(lines: readonly SheetLine[], key: SheetKey): SheetLine[] {
  if (key !== 'over-tijd' && key !== 'loopt-af') {
    return lines.toSorted((a, b) =>
      compareText(b.stand.last?.until ?? '', a.stand.last?.until ?? ''),
    );
  }
  const end = ({ stand }: SheetLine) => stand.termijn?.termijn.uiterlijk ?? '9999';
  return lines.toSorted((a, b) => compareDatum(end(a), end(b)));
}
