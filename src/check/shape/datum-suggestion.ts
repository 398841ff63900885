import { monthOf } from '#domain/text/months.ts';
import { readDatum } from '#schema/datum.ts';

/** What a date in another notation probably means. */
export interface DatumSuggestion {
  /** A valid datum: see `readDatum`. */
  datum: string;
  /** Whether it can mean nothing else. Not so for `3-4-2025`, which is 3 April or 4 March. */
  isCertain: boolean;
}

/**
 * Reads dates as people write them: `12-6-2025`, `12 juni 2025`, `2025-6-12`, `2e kwartaal 2025`, `2028-2033`.
 * `undefined` when the text is no date in any of these notations, or not an existing one.
 */
export function suggestDatum(written: string): DatumSuggestion | undefined {
  const text = written.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const read of readers) {
    const suggestion = read(text);
    if (suggestion && readDatum(suggestion.datum)) return suggestion;
  }
  return undefined;
}

const readers: ((text: string) => DatumSuggestion | undefined)[] = [
  (text) => certain(/^(\d{4}-\d{2}-\d{2})t[\d:.]+z?$/, text, ([, dag]) => dag),
  (text) =>
    certain(
      /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/,
      text,
      ([, j, m, d]) => `${j}-${two(m)}-${two(d)}`,
    ),
  (text) => certain(/^(\d{4})(\d{2})(\d{2})$/, text, ([, j, m, d]) => `${j}-${m}-${d}`),
  (text) => certain(/^(\d{4})[-/. ](\d)$/, text, ([, j, m]) => `${j}-${two(m)}`),
  (text) => certain(/^(\d{4}) ?[-–—/] ?(\d{4})$/, text, ([, from, to]) => `${from}/${to}`),
  (text) => certain(/^(\d{4})[- ]?[qk]([1-4])$/, text, ([, j, q]) => `${j}-Q${q}`),
  (text) => certain(/^(?:q|k)([1-4])[- ]?(\d{4})$/, text, ([, q, j]) => `${j}-Q${q}`),
  (text) => certain(/^([1-4])e kwartaal(?: van)? (\d{4})$/, text, ([, q, j]) => `${j}-Q${q}`),
  (text) => {
    const [, d, m, j] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
    const isCertain = Number(d) > 12 || Number(d) === Number(m);
    return d === undefined ? undefined : { datum: `${j}-${two(m)}-${two(d)}`, isCertain };
  },
  (text) =>
    certain(/^(?:(\d{1,2}) )?([a-z]+)\.? (\d{4})$/, text, ([, d, name = '', j]) => {
      const maand = `${j}-${two(String(monthOf(name) ?? 0))}`;
      return d === undefined ? maand : `${maand}-${two(d)}`;
    }),
];

function certain(
  pattern: RegExp,
  text: string,
  toDatum: (parts: readonly (string | undefined)[]) => string | undefined,
): DatumSuggestion | undefined {
  const parts = pattern.exec(text);
  const datum = parts ? toDatum(parts) : undefined;
  return datum === undefined ? undefined : { datum, isCertain: true };
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
