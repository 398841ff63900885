import { boundsOf, formatDatum } from '#domain/text/datum.ts';
import { compareText } from '#domain/text/order.ts';
import type { DatumBounds } from '#schema/field/read-datum.ts';

/** A stretch of time as precise as sources give it, with what falls in it. */
export interface Period<T> {
  /** The datum text of the period itself: `2025-06`, `2025-Q2`, `2025`, `2028/2033`. */
  key: string;
  /** “juni 2025”, “tweede kwartaal van 2025”. */
  label: string;
  precision: 'maand' | 'kwartaal' | 'jaar' | 'periode';
  /** First and last day, `YYYY-MM-DD`. */
  first: string;
  last: string;
  items: T[];
}

/** One calendar year with its periods, in order of time: months, then the quarters and the years that end with them. */
export interface Year<T> {
  jaar: string;
  periods: Period<T>[];
}

/**
 * Groups moments by period, no finer than their source: days join their month, but a quarter is not a month and a year
 * is not a day. A period longer than a year is listed under the year in which it ends. Items keep their order.
 */
export function groupByPeriod<T extends { datum: string }>(items: readonly T[]): Year<T>[] {
  const periods = new Map<string, Period<T>>();
  for (const item of items) {
    const key = periodOf(item.datum);
    const known = periods.get(key);
    if (known) known.items.push(item);
    else periods.set(key, { ...describe(key), items: [item] });
  }
  const ordered = [...periods.values()].toSorted(
    (a, b) =>
      compareText(a.last, b.last) || compareText(b.first, a.first) || compareText(a.key, b.key),
  );
  return [...Map.groupBy(ordered, ({ last }) => last.slice(0, 4))].map(([jaar, members]) => ({
    jaar,
    periods: members,
  }));
}

/** Key of the period that a datum falls in. A day joins its month, and so does a stretch of days within one month. */
export function periodOf(datum: string): string {
  const { first, last, precision } = boundsOf(datum);
  const isDays = precision === 'dag' || datum.length === 21;
  return isDays && first.slice(0, 7) === last.slice(0, 7) ? first.slice(0, 7) : datum;
}

/** Anchor of a period in a list of mijlpalen: `periode-2025-06`, `periode-2028--2033`. */
export function periodAnchor(key: string): string {
  return `periode-${key.toLowerCase().replaceAll('/', '--')}`;
}

/** The periods a reader looks ahead to: they begin within a year of a day, `YYYY-MM-DD`, and are not over. */
export function comingPeriods<T>(years: readonly Year<T>[], peildatum: string): Period<T>[] {
  const end = `${Number(peildatum.slice(0, 4)) + 1}${peildatum.slice(4)}`;
  return years
    .flatMap(({ periods }) => periods)
    .filter(({ first, last }) => last > peildatum && first <= end);
}

/** How much of what comes a page shows that is in parts. With more it has links to the periods. */
export const mostComing = 50;
/** A page in parts shows the last periods until there is enough to read, and never more than this in all. */
const enough = 30;
const mostRecent = 45;

/**
 * What a page that is in parts shows of the past: whole periods, the newest first.
 * @param behind periods that are over, the newest first
 */
export function recentPeriods<T>(behind: readonly Period<T>[]): Period<T>[] {
  const countBefore = (end: number) =>
    behind.slice(0, end).reduce((sum, { items }) => sum + items.length, 0);
  return behind
    .slice(0, enough)
    .filter((_, index) => countBefore(index) < enough && countBefore(index + 1) <= mostRecent);
}

function describe(key: string): Omit<Period<never>, 'items'> {
  const { first, last, precision } = boundsOf(key);
  return { key, label: formatDatum(key), first, last, precision: coarse(precision) };
}

function coarse(precision: DatumBounds['precision']): Period<never>['precision'] {
  return precision === 'dag' ? 'maand' : precision;
}
