import { formatCount } from '#domain/text/plural.ts';
import type { Period, Year } from './period.ts';

/** One mark of the drawing: a period, or the part of it in one year. */
export interface Mark {
  period: Period<{ past: boolean }>;
  /** Left edge and width in percents of the width of the year, 0–100. */
  x: number;
  width: number;
  /**
   * Height of a month’s bar, 0–1: the square root of its share of the fullest period, so that one moment stays visible
   * next to a hundred.
   */
  height: number;
  /** Nothing in it is over yet. */
  coming: boolean;
  /** It began in an earlier year, and has a mark there too. */
  begun: boolean;
  /** It ends in a later year, and is counted there. */
  goesOn: boolean;
}

/** One year of the drawing, with its marks in the rows that they are drawn in. */
export interface TimelineYear {
  jaar: string;
  months: Mark[];
  /** Quarters and stretches of months, in as many rows as they need. */
  quarters: Mark[][];
  /** The year itself and what lasts longer. */
  years: Mark[];
}

/**
 * The years from the first with a moment to the last, without gaps, each with its marks. A period that runs through
 * several years has a mark in each of them, and is counted in the last (docs/besluiten/14-vragen-en-getallen.md).
 *
 * @param only the one year to draw, with what runs through it; by default every year
 */
export function timelineOf(
  years: readonly Year<{ past: boolean }>[],
  only?: string,
): TimelineYear[] {
  const periods = years
    .flatMap((year) => year.periods)
    .filter((period) => only === undefined || covers(period, only));
  const most = Math.max(1, ...periods.map(({ items }) => items.length));
  const byYear = new Map<string, Mark[]>();
  for (const period of periods) {
    for (const jaar of only === undefined ? yearsOf(period) : [only]) {
      const marks = byYear.get(jaar) ?? [];
      marks.push(markOf(period, jaar, most));
      byYear.set(jaar, marks);
    }
  }
  return (only === undefined ? yearsOf(...periods) : [only]).map((jaar) => {
    const marks = byYear.get(jaar) ?? [];
    const isLong = ({ width }: Mark) => width === 100;
    return {
      jaar,
      months: marks.filter(({ period }) => period.precision === 'maand'),
      quarters: rowsOf(marks.filter((mark) => mark.period.precision !== 'maand' && !isLong(mark))),
      years: marks.filter((mark) => mark.period.precision !== 'maand' && isLong(mark)),
    };
  });
}

/**
 * Name of a mark: “2028 tot en met 2033: 1 mijlpaal”. Where its period goes on, the name adds in which year that is
 * counted.
 */
export function nameOf({ period, goesOn }: Mark): string {
  const name = `${period.label}: ${formatCount(period.items.length, 'mijlpaal', 'mijlpalen')}`;
  return goesOn ? `${name}, geteld bij ${period.last.slice(0, 4)}` : name;
}

/**
 * Title of the drawing of a year. It names the periods that go on after the year, because they are not counted there.
 */
export function titleOf({ jaar, quarters, years }: TimelineYear): string {
  const running = [...quarters.flat(), ...years].filter(({ goesOn }) => goesOn);
  return [
    `Mijlpalen in ${jaar}`,
    ...running.map(({ period }) => `${period.label} loopt door`),
  ].join('; ');
}

/** How far into its year a day is, in percents; every month is equally wide. */
export function placeOf(dag: string): number {
  return monthOf(dag) * monthWidth + ((Number(dag.slice(8)) - 1) / 31) * monthWidth;
}

const monthWidth = 100 / 12;

type Stretch = Pick<Period<never>, 'first' | 'last'>;

/** All years from the one in which the first stretch begins to the one in which the last ends. */
function yearsOf(...stretches: readonly Stretch[]): string[] {
  if (stretches.length === 0) return [];
  const first = Math.min(...stretches.map((stretch) => Number(stretch.first.slice(0, 4))));
  const last = Math.max(...stretches.map((stretch) => Number(stretch.last.slice(0, 4))));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function covers({ first, last }: Stretch, jaar: string): boolean {
  return first.slice(0, 4) <= jaar && jaar <= last.slice(0, 4);
}

function markOf(period: Period<{ past: boolean }>, jaar: string, most: number): Mark {
  const begun = period.first.slice(0, 4) < jaar;
  const goesOn = period.last.slice(0, 4) > jaar;
  const from = begun ? 0 : monthOf(period.first);
  const until = goesOn ? 12 : monthOf(period.last) + 1;
  return {
    period,
    x: from * monthWidth,
    width: Math.round((until - from) * monthWidth * 1000) / 1000,
    height: Math.sqrt(period.items.length / most),
    coming: period.items.every(({ past }) => !past),
    begun,
    goesOn,
  };
}

/** Marks that overlap go in different rows, each in the first row with room. */
function rowsOf(marks: readonly Mark[]): Mark[][] {
  const rows: Mark[][] = [];
  for (const mark of marks.toSorted((a, b) => a.x - b.x || b.width - a.width)) {
    const row = rows.find((others) => others.every(({ x, width }) => x + width <= mark.x + 0.01));
    if (row) row.push(mark);
    else rows.push([mark]);
  }
  return rows;
}

function monthOf(dag: string): number {
  return Number(dag.slice(5, 7)) - 1;
}
