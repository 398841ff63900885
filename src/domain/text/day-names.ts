/** The days of the week from Monday on, in Dutch and in English, as alternatives of a regular expression. */
export const dayNames =
  'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const named = new RegExp(`(?<!\\p{L})(?:${dayNames})(?!\\p{L})`, 'iu');

/**
 * Whether the day of the week that a text names is that of the date in it: who writes “maandag 12 juni 2025” means one of two
 * days. A text that names none, and a datum that is no day, agree with everything.
 *
 * @param datum a valid datum: see `readDatum`
 */
export function isOnNamedDay(written: string, datum: string): boolean {
  const [name] = named.exec(written) ?? [];
  if (name === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(datum)) return true;
  const at = dayNames.split('|').indexOf(name.toLowerCase()) % 7;
  return (new Date(`${datum}T00:00:00Z`).getUTCDay() + 6) % 7 === at;
}
