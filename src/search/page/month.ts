const month = new Intl.DateTimeFormat('nl', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * What readers see of a day in the catalogue, `YYYY-MM-DD`: only the month, because it can be the last day of a whole
 * month; and only the year on its last day, because it can be that of a whole year.
 */
export function monthOf(dag: string): string {
  return dag.endsWith('-12-31') ? dag.slice(0, 4) : month.format(new Date(dag));
}
