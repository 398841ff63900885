import type { Period, Year } from './period.ts';

/** One mark of the drawing: a period of one year, in percents of the width of that year. */
export interface Mark {
  period: Period<{ past: boolean }>;
  /** Left edge and width, 0–100. */
  x: number;
  width: number;
  /** Height of a month's bar, 0–1: by the root of the count, so that one moment stays visible next to a hundred. */
  height: number;
  /** Nothing in it lies behind the day of counting. */
  coming: boolean;
}

export interface TimelineYear {
  jaar: string;
  months: Mark[];
  /** Quarters and stretches of months; one row. */
  quarters: Mark[][];
  /** The year itself and what lasts longer. */
  years: Mark[];
}

/** The years from the first with a moment to the last, without gaps, each with its marks. */
export function timelineOf(years: readonly Year<{ past: boolean }>[]): TimelineYear[] {
  const most = Math.max(
    1,
    ...years.flatMap(({ periods }) => periods.map(({ items }) => items.length)),
  );
  const byYear = new Map(years.map((year) => [year.jaar, year]));
  const numbers = years.map(({ jaar }) => Number(jaar));
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  return Array.from({ length: years.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const jaar = String(first + index);
    const marks = (byYear.get(jaar)?.periods ?? []).map((period) => markOf(period, jaar, most));
    const isLong = ({ width }: Mark) => width === 100;
    return {
      jaar,
      months: marks.filter(({ period }) => period.precision === 'maand'),
      quarters: rowsOf(marks.filter((mark) => mark.period.precision !== 'maand' && !isLong(mark))),
      years: marks.filter((mark) => mark.period.precision !== 'maand' && isLong(mark)),
    };
  });
}

/** How far into its year a day lies, in percents. */
export function placeOf(dag: string): number {
  return monthOf(dag) * monthWidth + ((Number(dag.slice(8)) - 1) / 31) * monthWidth;
}

const monthWidth = 100 / 12;

function markOf(period: Period<{ past: boolean }>, jaar: string, most: number): Mark {
  const from = period.first < `${jaar}-01-01` ? 0 : monthOf(period.first);
  return {
    period,
    x: from * monthWidth,
    width: Math.round((monthOf(period.last) + 1 - from) * monthWidth * 1000) / 1000,
    height: Math.sqrt(period.items.length / most),
    coming: period.items.every(({ past }) => !past),
  };
}

/** Marks that overlap stand in rows of their own; each goes in the first row with room. */
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
