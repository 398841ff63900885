import { mostOnPage } from '#domain/overview/long-list.ts';
import type { AfspraakNode } from '#domain/register/model.ts';
import { boundsOf } from '#domain/text/datum.ts';
import type { Mijlpaal } from './mijlpaal.ts';
import { groupByPeriod, type Period, type Year } from './period.ts';

/** An outcome whose termijn is words only. */
export interface Undated {
  afspraak: AfspraakNode;
  tekst: string;
}

/** A page of mijlpalen: all of them, or those of one place or subject. */
export interface MijlpalenWhole {
  title: string;
  path: string;
  mijlpalen: readonly Mijlpaal[];
  undated: readonly Undated[];
}

/** One year of a page with too many mijlpalen, or one period of a year with too many. */
export interface MijlpalenCut {
  whole: MijlpalenWhole;
  /** Every year of the whole, in order of time. */
  years: readonly Year<Mijlpaal>[];
  year: Year<Mijlpaal>;
  /** Set on the page of one period. */
  period: Period<Mijlpaal> | undefined;
  path: string;
  undated: readonly Undated[];
}

/** Whether this is more than one page shows. */
export function hasMany(mijlpalen: readonly Mijlpaal[]): boolean {
  return mijlpalen.length > mostOnPage;
}

/** Whether the periods of a year have pages of their own. */
export function isFull({ periods }: Year<Mijlpaal>): boolean {
  return hasMany(periods.flatMap(({ items }) => items));
}

/** The pages under a page with too many mijlpalen: one per year, and one per period of a year that is too long as well. */
export function cutMijlpalen(whole: MijlpalenWhole): MijlpalenCut[] {
  if (!hasMany(whole.mijlpalen)) return [];
  const undated = Map.groupBy(whole.undated, ({ afspraak }) => startYear(afspraak));
  const years = groupByPeriod(whole.mijlpalen);
  return years.flatMap((year) => {
    const own = {
      whole,
      years,
      year,
      period: undefined,
      path: yearPath(whole.path, year.jaar),
      undated: undated.get(year.jaar) ?? [],
    };
    if (!isFull(year)) return [own];
    const parts = year.periods.map((period) => ({
      ...own,
      period,
      path: periodPath(whole.path, year.jaar, period.key),
      undated: [],
    }));
    return [own, ...parts];
  });
}

/** `/mijlpalen/2024/` */
export function yearPath(path: string, jaar: string): string {
  return `${path}${jaar}/`;
}

/** `/mijlpalen/2024/06/`, `/mijlpalen/2024/q2/`, `/mijlpalen/2024/jaar/`, `/mijlpalen/2033/2028--2033/`. */
export function periodPath(path: string, jaar: string, key: string): string {
  const own = key.startsWith(`${jaar}-`) ? key.slice(5) : key === jaar ? 'jaar' : key;
  return `${yearPath(path, jaar)}${own.toLowerCase().replaceAll('/', '--')}/`;
}

/** The periods that begin within a year of a day and are not over: what a reader looks ahead to. */
export function comingPeriods(
  years: readonly Year<Mijlpaal>[],
  peildatum: string,
): Period<Mijlpaal>[] {
  const end = `${Number(peildatum.slice(0, 4)) + 1}${peildatum.slice(4)}`;
  return years
    .flatMap(({ periods }) => periods)
    .filter(({ first, last }) => last > peildatum && first <= end);
}

/** The year of the first event, which always has a page. */
function startYear({ verloop: [first], data }: AfspraakNode): string {
  return first ? boundsOf(first.event.datum).last.slice(0, 4) : data.ronde;
}
