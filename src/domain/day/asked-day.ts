import { formatDatum } from '#domain/text/datum.ts';
import { readDatum } from '#schema/field/read-datum.ts';

/** The day that a reader asks for, or what is wrong with the question. */
export interface AskedDay {
  /** The day to show, `YYYY-MM-DD`; `undefined` when there is nothing to say of that day. */
  day: string | undefined;
  /** What the reader should know first; empty when there is nothing. */
  notice: string;
}

/**
 * Reads the day in an address. Without one, or with something that is no day, it is the day that the site counts from.
 * @param asked as it is in the address; `null` when it is not there
 * @param today the day that the site counts from, `YYYY-MM-DD`
 */
export function askedDay(asked: string | null, today: string): AskedDay {
  const text = asked?.trim() ?? '';
  if (text === '') return { day: today, notice: '' };
  if (readDatum(text)?.precision !== 'dag') {
    return {
      day: today,
      notice: `“${text.slice(0, 40)}” is geen dag. Schrijf een dag als 2025-03-01. Hieronder staat de stand van ${formatDatum(today)}.`,
    };
  }
  if (text > today) {
    return {
      day: undefined,
      notice: `De atlas rekent tot en met ${formatDatum(today)}. Hoe het er op ${formatDatum(text)} voor staat, weet hij niet.`,
    };
  }
  return { day: text, notice: '' };
}
