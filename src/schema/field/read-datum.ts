/**
 * What a datum text says: a moment as the source gives it, which is a year, quarter, month or day, or an interval of
 * two of these (`2028/2033`). Reduced precision and intervals follow ISO 8601; the quarter (`2025-Q2`) is the extension
 * of ISO 8601-2 in its common spelling.
 */
export interface DatumBounds {
  /** First day that the text covers, `YYYY-MM-DD`. */
  first: string;
  /** Last day that the text covers, `YYYY-MM-DD`. */
  last: string;
  precision: 'jaar' | 'kwartaal' | 'maand' | 'dag' | 'periode';
}

/** Reads a datum text; `undefined` for anything else, also for impossible days such as `2025-02-30`. */
export function readDatum(value: string): DatumBounds | undefined {
  const [start, end, ...rest] = value.split('/');
  if (start === undefined || rest.length > 0) return undefined;
  if (end === undefined) return readMoment(start);
  const from = readMoment(start);
  const until = readMoment(end);
  if (!from || !until || from.last > until.last) return undefined;
  return { first: from.first, last: until.last, precision: 'periode' };
}

function readMoment(value: string): DatumBounds | undefined {
  const parts = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])(?:-(\d{2}))?))?$/.exec(value);
  if (!parts) return undefined;
  const [, jaar = '', kwartaal, maand, dagText] = parts;
  if (Number(jaar) < 1000) return undefined;
  if (kwartaal !== undefined) {
    const lastMaand = Number(kwartaal) * 3;
    return bounds(`${jaar}-${pad(lastMaand - 2)}-01`, lastDay(jaar, lastMaand), 'kwartaal');
  }
  if (maand === undefined) return bounds(`${jaar}-01-01`, `${jaar}-12-31`, 'jaar');
  const end = lastDay(jaar, Number(maand));
  if (dagText === undefined) return bounds(`${jaar}-${maand}-01`, end, 'maand');
  return dagText >= '01' && value <= end ? bounds(value, value, 'dag') : undefined;
}

function bounds(first: string, last: string, precision: DatumBounds['precision']): DatumBounds {
  return { first, last, precision };
}

function lastDay(jaar: string, maand: number): string {
  return `${jaar}-${pad(maand)}-${new Date(Date.UTC(Number(jaar), maand, 0)).getUTCDate()}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/**
 * Whether a period does not end before it begins, given two datum texts; `true` when either is missing or not a datum.
 */
export function startsBeforeEnd(vanaf: string | undefined, uiterlijk: string | undefined): boolean {
  const start = vanaf === undefined ? undefined : readDatum(vanaf);
  const end = uiterlijk === undefined ? undefined : readDatum(uiterlijk);
  return !start || !end || start.first <= end.last;
}
