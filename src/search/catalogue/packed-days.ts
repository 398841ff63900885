/** A column of days in few bytes: the months and the days of the month apart, each as one character. */
export interface PackedDays {
  /** Months since that of `origin`; the first character means no day. */
  months: string;
  /** Days of the month; `0` where there is none. */
  days: string;
}

const origin = 1900 * 12;
/** Past the characters that JSON writes as two or more. */
const firstMonth = 0x100;
const firstDay = '0'.charCodeAt(0);

/**
 * Packs days, `YYYY-MM-DD` or empty; `unpackDays` gives them back in the same order.
 * @throws when one is neither
 */
export function packDays(list: readonly string[]): PackedDays {
  const parts = list.map((day) => {
    if (day === '') return { month: 0, day: 0 };
    const [, year, month, nr] = /^((?:19|20)\d\d)-(\d\d)-(\d\d)$/.exec(day) ?? [];
    if (year === undefined) throw new Error(`“${day}” is geen dag: YYYY-MM-DD wordt verwacht`);
    return { month: Number(year) * 12 + Number(month) - origin, day: Number(nr) };
  });
  return {
    months: parts.map(({ month }) => String.fromCharCode(firstMonth + month)).join(''),
    days: parts.map(({ day }) => String.fromCharCode(firstDay + day)).join(''),
  };
}

/** The days that `packDays` was given. */
export function unpackDays({ months, days }: PackedDays): string[] {
  return Array.from(days, (character, at) => {
    const day = character.charCodeAt(0) - firstDay;
    if (day === 0) return '';
    const month = months.charCodeAt(at) - firstMonth + origin - 1;
    const year = Math.floor(month / 12);
    return [year, (month % 12) + 1, day].map((part) => `${part}`.padStart(2, '0')).join('-');
  });
}
