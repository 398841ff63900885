import { formatCount } from '#domain/text/plural.ts';
import { medianOf } from './tally.ts';

/** Of more answers than this, only the middle number of days is given. */
const mostNamed = 4;

/**
 * After how many days answers came, to go on in a sentence: “na 3, 8 en 14 dagen”, “op dezelfde dag”, of many “na 12 dagen in
 * het midden (1 tot 40)”; empty when there is none.
 * @param days in order
 */
export function daysText(days: readonly number[]): string {
  const median = medianOf(days);
  if (median === undefined) return '';
  if (days.at(-1) === 0) return 'op dezelfde dag';
  if (days.length > mostNamed) {
    return `na ${inDays(median)} in het midden (${days[0]} tot ${days.at(-1)})`;
  }
  const [last = 0] = days.slice(-1);
  const named = days.slice(0, -1).map(String);
  return `na ${new Intl.ListFormat('nl').format([...named, inDays(last)])}`;
}

/** “1 dag”, “14,5 dagen”. */
function inDays(days: number): string {
  if (Number.isInteger(days)) return formatCount(days, 'dag', 'dagen');
  return `${new Intl.NumberFormat('nl', { maximumFractionDigits: 1 }).format(days)} dagen`;
}
