import { monthNames, monthOf } from '#domain/text/months.ts';
import type { Catalogue } from '#search/catalogue/catalogue.ts';
import { isName, type Piece } from './names.ts';
import { plainName } from './terms.ts';

/**
 * Turns “12 november 2024”, “november 2024”, “12 november” and “12-11-2024” into one name, spelled as texts write it.
 * The words are left as they are when no text has them all and no page has that date, or when they are part of a name.
 */
export function findDays(words: readonly Piece[], catalogue: Catalogue): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const found = dayAt(words, at);
    const word = words[at];
    if (found && isHere(found, catalogue)) {
      pieces.push(plainName(found.text, found.phrases, found.days));
      at += found.length;
    } else {
      if (word) pieces.push(word);
      at += 1;
    }
  }
  return pieces;
}

interface Day {
  /** As texts write it: `12 november 2024`. */
  text: string;
  /** Other ways in which texts write it, and that one. */
  phrases: string[];
  /** Parts of `YYYY-MM-DD`: `2024-11`, or `-11-12` without a year; the months of a quarter. */
  days: string[];
  /** The number of typed words that it takes. */
  length: number;
}

function dayAt(pieces: readonly Piece[], at: number): Day | undefined {
  const word = (nr: number) => {
    const piece = pieces[nr];
    return piece && !isName(piece) ? piece : undefined;
  };
  const typed = word(at)?.typed ?? '';
  if (/^(?:\d{1,2}([-/.])\d{1,2}\1\d{4}|\d{4}-\d\d-\d\d)$/.test(typed)) {
    const [first = '', month = '', last = ''] = typed.split(/\D/);
    const isYearFirst = first.length === 4;
    return dayOf(isYearFirst ? last : first, Number(month), isYearFirst ? first : last, 1);
  }

  const several = quarterAt(pieces, at) ?? twoDaysAt(pieces, at);
  if (several) return several;
  const day = /^\d{1,2}$/.test(typed) ? typed : '';
  const own = day ? at + 1 : at;
  const name = word(own)?.word ?? '';
  const named = monthOf(name);
  const year = /^(?:19|20)\d\d$/.exec(word(own + 1)?.word ?? '')?.[0] ?? '';
  if (named === undefined || (day === '' && year === '')) return undefined;
  return dayOf(day, named, year, own - at + 1 + (year ? 1 : 0));
}

/** `undefined` for a month other than 1 to 12 or a day above 31: anything can be typed. */
function dayOf(day: string, month: number, year: string, length: number): Day | undefined {
  const name = monthNames[month - 1];
  if (name === undefined || Number(day) > 31) return undefined;
  const text = [day.replace(/^0/, ''), name, year].filter(Boolean).join(' ');
  const number = String(month).padStart(2, '0');
  const days = [`${year}-${number}${day && `-${day.padStart(2, '0')}`}`];
  return { text, phrases: [text], days, length };
}

/** “6 en 7 november”, with or without a year. */
function twoDaysAt(pieces: readonly Piece[], at: number): Day | undefined {
  const [one = '', and = '', other = '', name = '', year = ''] = pieces
    .slice(at, at + 5)
    .map((piece) => (isName(piece) ? '' : piece.typed.toLowerCase()));
  const isPair = and === 'en' && [one, other].every((day) => /^\d{1,2}$/.test(day));
  const month = isPair ? monthOf(name) : undefined;
  const written = month === undefined ? undefined : monthNames[month - 1];
  if (written === undefined || month === undefined) return undefined;
  const isDated = /^(?:19|20)\d\d$/.test(year);
  const text = [one, 'en', other, written, ...(isDated ? [year] : [])].join(' ');
  const number = String(month).padStart(2, '0');
  const days = [one, other].map(
    (day) => `${isDated ? year : ''}-${number}-${day.padStart(2, '0')}`,
  );
  return { text, phrases: [text], days, length: isDated ? 5 : 4 };
}

const ordinals = ['eerste', 'tweede', 'derde', 'vierde'];
/** “2024-Q4”, as records write it, “Q4 2024”, “4e kwartaal van 2024”, “vierde kwartaal 2024”. */
const quarterPattern =
  /^(?:(?<year>\d{4})[- ]?(?:q|k)(?<nr>[1-4])|(?:q|k)(?<nr2>[1-4])[- ](?<year2>\d{4})|(?:(?<nr3>[1-4])e?|(?<word>eerste|tweede|derde|vierde)) kwartaal (?:van )?(?<year3>\d{4}))$/;

function quarterAt(pieces: readonly Piece[], at: number): Day | undefined {
  for (let length = Math.min(4, pieces.length - at); length > 0; length -= 1) {
    const span = pieces.slice(at, at + length);
    const typed = span.map((piece) => piece.typed.toLowerCase().replace(/[‐‑–]/g, '-')).join(' ');
    const found = quarterPattern.exec(typed)?.groups;
    if (!found) continue;
    const word = found['word'];
    const nr = word
      ? ordinals.indexOf(word) + 1
      : Number(found['nr'] ?? found['nr2'] ?? found['nr3']);
    const year = found['year'] ?? found['year2'] ?? found['year3'] ?? '';
    const ordinal = ordinals[nr - 1] ?? '';
    const text = `${ordinal} kwartaal van ${year}`;
    const months = [3 * nr - 2, 3 * nr - 1, 3 * nr].map((month) => String(month).padStart(2, '0'));
    const phrases = [text, `${ordinal} kwartaal ${year}`, `${year}q${nr}`];
    return { text, phrases, days: months.map((month) => `${year}-${month}`), length };
  }
  return undefined;
}

function isHere({ text, days }: Day, { pages, vocabulary }: Catalogue): boolean {
  return (
    text.split(' ').every(vocabulary.has) ||
    pages.some(({ datum, termijn }) =>
      days.some((day) => datum.includes(day) || termijn.includes(day)),
    )
  );
}
