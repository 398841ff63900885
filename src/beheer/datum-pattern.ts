/** A year that is a leap year: a multiple of 4, of the centuries only the multiples of 400. */
const leapYear = '(?:[1-9]\\d(?:0[48]|[2468][048]|[13579][26])|(?:[2468][048]|[13579][26])00)';
const year = '[1-9]\\d{3}';

const day = [
  `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])`,
  `${year}-(?:0[13-9]|1[0-2])-(?:29|30)`,
  `${year}-(?:0[13578]|1[02])-31`,
  `${leapYear}-02-29`,
].join('|');
const moment = `(?:${year}(?:-Q[1-4]|-(?:0[1-9]|1[0-2]))?|${day})`;

/** What a whole day looks like, as a regular expression that refuses 31 June and, outside leap years, 29 February. */
export const dagPattern = `^(?:${day})$`;

/**
 * What a datum looks like: see `readDatum` in `src/schema/field/read-datum.ts`, which also refuses a period that ends before it
 * begins. No regular expression can.
 */
export const datumPattern = `^${moment}(?:\\/${moment})?$`;
