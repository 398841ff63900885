import { type Cut, type Cutting, cut, type Part } from '#domain/overview/cut/cut.ts';
import { type PartPage, withOwnParts } from '#domain/overview/cut/part-page.ts';
import type { Register } from '#domain/register/register.ts';
import { capitalize, uncapitalize } from '#domain/text/plural.ts';
import type { Mijlpaal } from './mijlpaal.ts';
import { type MijlpalenWhole, mijlpalenParts, mijlpalenWhole, type Undated } from './parts.ts';
import { type Period, periodAnchor, periodOf, type Year } from './period.ts';
import { yearsOf } from './reports.ts';
import { undatedByYear } from './undated.ts';

type MijlpalenPeriod = Period<Mijlpaal>;

/** How many a page may have: dates and sources make them longer than outcomes. */
export const mostMijlpalen = 100;

/** How a page of mijlpalen is cut: by year, and a year that is too long by period. */
export const mijlpalenCutting: Cutting<MijlpalenPeriod, Mijlpaal> = {
  noun: ['mijlpaal', 'mijlpalen'],
  most: mostMijlpalen,
  mostInPart: mostMijlpalen,
  membersOf: ({ items }) => items,
  withMembers: (period, items) => ({ ...period, items }),
  levels: [
    {
      per: 'jaar',
      keyOf: ({ last }) => last.slice(0, 4),
      labelOf: (jaar) => jaar,
      newestFirst: true,
    },
    { per: 'periode', keyOf: periodKey, labelOf: (_, [period]) => (period ? labelOf(period) : '') },
  ],
};

/**
 * A period in the address of its page, below that of its year: `06` for June, `q2`, `jaar` for the year itself,
 * `2028--2033` for a longer period.
 */
function periodKey({ datum, last }: Mijlpaal): string {
  const key = periodOf(datum);
  const jaar = last.slice(0, 4);
  const own = key.startsWith(`${jaar}-`) ? key.slice(5) : key === jaar ? 'jaar' : key;
  return own.toLowerCase().replaceAll('/', '--');
}

function labelOf({ label, precision }: MijlpalenPeriod): string {
  return `${capitalize(label)}${precision === 'jaar' ? ', zonder nadere datum' : ''}`;
}

/** Cuts a page of mijlpalen into years, and a full year into periods; `undefined` when one page can hold them all. */
export function cutMijlpalen(
  path: string,
  years: readonly Year<Mijlpaal>[],
): Cut<MijlpalenPeriod> | undefined {
  const periods = years.flatMap((year) => year.periods);
  return cut(path, periods, mijlpalenCutting);
}

/**
 * Path of each period of a page that is cut, by the key of the period: a page of its own, or its place on the page of
 * its year.
 */
export function periodPaths({ parts }: Cut<MijlpalenPeriod>): Map<string, string> {
  return new Map(
    parts.flatMap(({ path, sections, cut: deeper }) =>
      deeper
        ? deeper.parts.flatMap((part) => part.sections.map(({ key }) => [key, part.path] as const))
        : sections.map(({ key }) => [key, `${path}#${periodAnchor(key)}`] as const),
    ),
  );
}

/** The page of one year, or of one period of a year that is too long. */
export interface MijlpalenPartPage extends PartPage<MijlpalenPeriod> {
  /** Path of the page of mijlpalen that it is a part of. */
  home: string;
  undated: readonly Undated[];
}

/**
 * A page for each part of every page with too many mijlpalen.
 * @param asOf a day, `YYYY-MM-DD`
 */
export function mijlpalenPartPages(register: Register, asOf: string): MijlpalenPartPage[] {
  return [mijlpalenWhole(register, asOf), ...mijlpalenParts(register, asOf)].flatMap(partPages);
}

function partPages(whole: MijlpalenWhole): MijlpalenPartPage[] {
  const byYear = cutMijlpalen(whole.path, yearsOf(whole.mijlpalen));
  if (!byYear) return [];
  const undated = undatedByYear(whole.undated);
  return byYear.parts.flatMap((part) => {
    const ofYear: MijlpalenPartPage = {
      ...wordsOf(whole, part),
      home: whole.path,
      trail: [...trailOf(whole), part],
      whole: { label: whole.title, path: whole.path },
      cut: byYear,
      part,
      undated: undated.get(part.key) ?? [],
    };
    return part.cut ? [ofYear, ...periodPages(whole, ofYear, part.cut)] : [ofYear];
  });
}

function periodPages(
  whole: MijlpalenWhole,
  year: MijlpalenPartPage,
  byPeriod: Cut<MijlpalenPeriod>,
): MijlpalenPartPage[] {
  return byPeriod.parts.flatMap((part) =>
    withOwnParts({
      ...wordsOf(whole, part),
      home: whole.path,
      trail: [...year.trail, part],
      whole: { label: year.title, path: year.part.path },
      cut: byPeriod,
      part,
      undated: [],
    }),
  );
}

function wordsOf({ title }: MijlpalenWhole, { label }: Part<MijlpalenPeriod>) {
  const when = uncapitalize(label);
  return {
    title: `${title}: ${when}`,
    heading: label,
    kicker: title,
    description: `Elke datum die een bron noemt in ${when}: ${title}.`,
  };
}

/** The pages above one of these: that of all mijlpalen and, unless it is the whole, that of a place or thema. */
function trailOf({ title, path }: MijlpalenWhole): { label: string; path: string }[] {
  const all = { label: 'Mijlpalen', path: '/mijlpalen/' };
  return path === all.path ? [all] : [all, { label: title, path }];
}
