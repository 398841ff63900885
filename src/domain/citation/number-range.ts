import type { PaperNumber } from './number.ts';

/** A range of more papers than this is not a list of papers; only its ends are kept. */
const longestRange = 100;
const alphabet = 26;

/**
 * The numbers between the ends of a range: of “41 t/m 44” 42 and 43, of “Y–AB” Z and AA, of “42a–42d” 42b and 42c. They
 * have no text of their own, so each is an empty span right after the first end. Empty when the ends do not belong
 * together.
 */
export function numbersBetween(first: PaperNumber, last: PaperNumber): PaperNumber[] {
  const from = placeOf(first);
  const to = placeOf(last);
  if (from.series !== to.series || to.at - from.at > longestRange) return [];
  const count = Math.max(0, to.at - from.at - 1);
  return Array.from({ length: count }, (_, index) => ({
    ...first,
    nr: from.write(from.at + 1 + index),
    start: first.end,
    end: first.end,
  }));
}

/** Whether the second number comes after the first, so that they can be the ends of a range. */
export function isRising(first: PaperNumber, last: PaperNumber): boolean {
  const from = placeOf(first);
  const to = placeOf(last);
  if (from.series === to.series) return to.at > from.at;
  return Number.parseInt(last.nr, 10) > Number.parseInt(first.nr, 10);
}

interface PlaceInSeries {
  /** Numbers in one series can be counted on from each other. */
  series: string;
  at: number;
  write: (at: number) => string;
}

function placeOf({ nr }: PaperNumber): PlaceInSeries {
  const [, digits = '', letters = ''] = /^(\d*)([A-Za-z]*)$/.exec(nr) ?? [];
  if (letters === '') return { series: '', at: Number(digits), write: String };
  const isUpper = letters === letters.toUpperCase();
  return {
    series: `${digits}${isUpper ? 'A' : 'a'}`,
    at: countOf(letters.toUpperCase()),
    write: (at) => `${digits}${isUpper ? lettersOf(at) : lettersOf(at).toLowerCase()}`,
  };
}

/** A is 1, Z is 26, AA is 27. */
function countOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * alphabet + letter.charCodeAt(0) - 64, 0);
}

function lettersOf(value: number): string {
  const rest = (value - 1) % alphabet;
  const before = (value - 1 - rest) / alphabet;
  return `${before > 0 ? lettersOf(before) : ''}${String.fromCharCode(65 + rest)}`;
}
