import { monthNames } from '#domain/text/months.ts';

/**
 * What readers see of a day in the catalogue, `YYYY-MM-DD`: only the month, because it can be the last day of a whole
 * month; and only the year on its last day, because it can be that of a whole year. Without `Intl`, which would keep a phone busy for a
 * tenth of a second to load what it knows of a language.
 */
export function monthOf(dag: string): string {
  const [year = '', month = '', day = ''] = dag.split('-');
  const name = monthNames[Number(month) - 1];
  return name === undefined || `${month}${day}` === '1231' ? year : `${name} ${year}`;
}
