import { boundsOf } from './datum.ts';
import { formatCount } from './plural.ts';

/**
 * The time between two datum texts in words: “5 maanden”, “1 jaar en 3 maanden”, “minder dan een maand”. It counts
 * whole months from last day to last day, and says “ongeveer” where a text is less precise than a day.
 */
export function formatDuration(from: string, until: string): string {
  const start = boundsOf(from);
  const end = boundsOf(until);
  const about = start.precision === 'dag' && end.precision === 'dag' ? '' : 'ongeveer ';
  const months = monthsBetween(start.last, end.last);
  if (months < 1) return 'minder dan een maand';
  const years = Math.floor(months / 12);
  const parts = [
    years > 0 ? `${years} jaar` : '',
    months % 12 > 0 ? formatCount(months % 12, 'maand', 'maanden') : '',
  ];
  return about + parts.filter(Boolean).join(' en ');
}

/** Whole months from one day to another, both `YYYY-MM-DD`; 0 when the second is not later. */
export function monthsBetween(from: string, until: string): number {
  const [startYear = 0, startMonth = 0, startDay = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = until.split('-').map(Number);
  const months = (endYear - startYear) * 12 + endMonth - startMonth - Number(endDay < startDay);
  return Math.max(0, months);
}
