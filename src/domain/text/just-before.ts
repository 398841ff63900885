import { readDatum } from '#schema/field/read-datum.ts';

/** The last moment before a day, month, quarter or year, as precise as that was: before 1 July 2027 is 30 June. */
export function justBefore(datum: string): string | undefined {
  const bounds = readDatum(datum);
  if (!bounds) return undefined;
  const previous = new Date(`${bounds.first}T12:00:00Z`);
  previous.setUTCDate(previous.getUTCDate() - 1);
  const day = previous.toISOString().slice(0, 10);
  switch (bounds.precision) {
    case 'jaar':
      return day.slice(0, 4);
    case 'kwartaal':
      return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
    case 'maand':
      return day.slice(0, 7);
    default:
      return day;
  }
}
