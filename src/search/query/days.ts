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
      pieces.push(plainName(found.text, [found.text], found.day));
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
  /** The part of `YYYY-MM-DD` that was typed: `2024-11`, or `-11-12` without a year. */
  day: string;
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
  return { text, day: `${year}-${number}${day && `-${day.padStart(2, '0')}`}`, length };
}

function isHere({ text, day }: Day, { pages, vocabulary }: Catalogue): boolean {
  return text.split(' ').every(vocabulary.has) || pages.some(({ datum }) => datum.includes(day));
}
