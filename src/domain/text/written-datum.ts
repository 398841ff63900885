import { readDatum } from '#schema/field/read-datum.ts';
import { dayNames, isOnNamedDay } from './day-names.ts';
import { dayInWords } from './day-words.ts';
import { monthNames, monthOf, monthOfEnglish } from './months.ts';

/** What a date means that somebody wrote in words or in another notation. */
export interface WrittenDatum {
  /** A valid datum: see `readDatum`. */
  datum: string;
  /**
   * Whether it can mean nothing else in any language and loses nothing. Not so for `3-4-2025`, which is 3 April to a
   * Dutch reader and 4 March to an American, and for “eind 2027”, which becomes the whole year.
   */
  isCertain: boolean;
}

/**
 * Reads dates as people write them, in Dutch or in English: `12-6-2025`, `12 juni 2025`, `June 12, 2025`, `6 en 7
 * juni 2024`, `2e kwartaal 2025`, `eerste helft 2025`, `najaar 2025`, `eind 2027`, `2028-2033`. A day comes before its
 * month, as in Dutch. `undefined` when the text is no date, has no year, or is no existing day.
 */
export function readWrittenDatum(written: string): WrittenDatum | undefined {
  if (written.length > longest) return undefined;
  const found = readBare(bare(written));
  return found && isOnNamedDay(written, found.datum) ? found : undefined;
}

function readBare(text: string): WrittenDatum | undefined {
  const exact = text.replace(about, '').replace(leading, '');
  const found = firstOf([...readers, readRange], exact);
  if (!found || exact === text) return found;
  // “Rond 12 juni” is no day; of the month it is sure.
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(found.datum);
  return { datum: isDay ? found.datum.slice(0, 7) : found.datum, isCertain: false };
}

/** Words that make a date less exact. */
const about = /^(?:(?:ergens|ca|circa|rond|ongeveer|omstreeks|plm|around|about)\.? |[±~] ?)/;

/** UTF-16 units: no date takes more words than this. */
const longest = 120;

function firstOf(list: readonly ReadDatum[], text: string): WrittenDatum | undefined {
  for (const read of list) {
    const found = read(text);
    if (found && readDatum(found.datum)) return found;
  }
  return undefined;
}

type ReadDatum = (text: string) => WrittenDatum | undefined;

/** Words that only lead to a date. */
const leading = new RegExp(
  `^(?:(?:op|in|on|per|d\\.?d\\.?|datum|de|het|the|maand|jaar|month|of|van|${dayNames}|ma|di|wo|do|vr|za|zo)[.:,]?\\s+)+`,
);
/** What may follow a date and says no more: the time, “jl.”, the time zone. */
const trailing = /(?:,?\s+(?:om\s+|at\s+)?\d{1,2}[:.]\d{2}(?:\s*uur)?|\s+jl\.?|\s+a\.?s\.?)$/;

/** In lower case, with plain hyphens and spaces, without the words and signs around a date. */
function bare(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’´`]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s"'“”(.,;:]+|[\s"“”).,;:!]+$/g, '')
    .replace(leading, '')
    .replace(/^'?t /, '')
    .replace(/^([a-zë]+)(?= [a-z]+ \d{4}$)/, (word) => String(dayInWords(word) ?? word))
    .replace(/^(\d{1,2})\. ?(?=[a-z]{3})/, '$1 ')
    .replace(/^(\d{1,2})([a-z]{3,9})(\d{4})$/, '$1 $2 $3')
    .replace(/^([a-z]{3,9})(\d{4})$/, '$1 $2')
    .replace(/ jl\.? (?=\d{4}$)/, ' ')
    .replace(/ '(\d{2})$/, ' 20$1')
    .replace(trailing, '')
    .replace(/(\d)(?:st|nd|rd|th|ste|de|e)(?= )/g, '$1')
    .trim();
}

type Parts = readonly (string | undefined)[];

const readers: ReadDatum[] = [
  when(/^(\d{4}-\d{2}-\d{2})t[\d:.]+(?:z|[+-]\d{2}:?\d{2})?$/, ([, dag]) => dag),
  when(/^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/, ([, j, m, d]) => `${j}-${two(m)}-${two(d)}`),
  when(/^(\d{4})(\d{2})(\d{2})$/, ([, j, m, d]) => `${j}-${m}-${d}`),
  when(/^(\d{4})[-/. ](\d)$/, ([, j, m]) => `${j}-${two(m)}`),
  when(/^(\d{1,2})[-/.](\d{4})$/, ([, m, j]) => `${j}-${two(m)}`),
  when(/^(\d{4}) ?(?:[-/]|t\/m|tot en met) ?(\d{4})$/, ([, from, to]) => `${from}/${to}`),
  when(/^(\d{4})[- ]?[qk]([1-4])$/, ([, j, q]) => `${j}-Q${q}`),
  when(/^(?:q|k|kw|kwartaal|quarter) ?([1-4])(?:[- ,]|(?: van| of) )? ?(\d{4})$/, ([, q, j]) => {
    return `${j}-Q${q}`;
  }),
  when(
    /^([a-z1-4]+) (?:kwartaal|kwart|kw\.?|quarter)(?: van| of| in)? (\d{4})$/,
    ([, q = '', j]) => `${j}-Q${ordinals.get(q) ?? 0}`,
  ),
  when(
    /^([a-z12]+) (?:helft|half|half ?jaar|semester)(?: van)?(?: het jaar| of)? (\d{4})$/,
    ([, half = '', j]) => {
      const at = ordinals.get(half);
      return at === 1 ? `${j}-01/${j}-06` : at === 2 ? `${j}-07/${j}-12` : undefined;
    },
  ),
  when(/^(?:h([12])[- ]?(\d{4})|(\d{4})[- ]?h([12]))$/, ([, first, before, after, last]) => {
    const j = before ?? after;
    return `${j}-${(first ?? last) === '1' ? `01/${j}-06` : `07/${j}-12`}`;
  }),
  loosely(
    /^(?:de |het |the )?(voorjaar|lente|zomer|najaar|herfst|spring|summer|autumn|fall)(?: van| of)? (\d{4})$/,
    ([, season = '', j]) => {
      const [from, to] = seasons.get(season) ?? [];
      return `${j}-${from}/${j}-${to}`;
    },
  ),
  // A part of a year that no datum can tell: the whole year says less, and nothing wrong.
  loosely(
    /^(?:begin|medio|halverwege|eind|einde|ultimo|loop|early|mid|late|end)(?: van| of)? (\d{4})$/,
    ([, j]) => j,
  ),
  loosely(
    /^(?:begin|medio|half|halverwege|eind|einde|ultimo|early|mid|late|end)(?: van| of)? ([a-z]+)\.?(?: van| of)? (\d{4})$/,
    ([, name = '', j]) => `${j}-${month(name)}`,
  ),
  (text) => {
    const [, d, m, year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ]('?\d{2}|\d{4})$/.exec(text) ?? [];
    if (d === undefined) return undefined;
    const isCertain = year.length === 4 && (Number(d) > 12 || Number(d) === Number(m));
    return { datum: `${fullYear(year)}-${two(m)}-${two(d)}`, isCertain };
  },
  when(
    /^(\d{1,2}) ?(?:[-&/]|en|t\/m|tot en met|and|to) ?(\d{1,2}) ([a-z]+)\.?,?(?: van)? (\d{4})$/,
    ([, from, to, name = '', j]) =>
      `${j}-${month(name)}-${two(from)}/${j}-${month(name)}-${two(to)}`,
  ),
  when(
    /^([a-z]+)\.? ?(?:[-/]|en|t\/m|tot en met) ?([a-z]+)\.?(?: van)? (\d{4})$/,
    ([, from = '', to = '', j]) => `${j}-${month(from)}/${j}-${month(to)}`,
  ),
  when(
    /^(?:(\d{1,2})[- ](?:of )?)?([a-z]+)\.?,?[- ](?:van |of )?(\d{4}|'\d{2})$/,
    ([, d, name = '', j = '']) => {
      const maand = `${fullYear(j)}-${month(name)}`;
      return d === undefined ? maand : `${maand}-${two(d)}`;
    },
  ),
  when(
    /^([a-z]+)\.? (\d{1,2}),? (\d{4})$/,
    ([, name = '', d, j]) => `${j}-${month(name)}-${two(d)}`,
  ),
  when(/^(\d{4}),? ([a-z]+)$/, ([, j, name = '']) => `${j}-${month(name)}`),
  when(/^(?:week|wk|w) ?(\d{1,2})(?: van| of| in|,|-)? ?(\d{4})$/, ([, week, j]) =>
    weekOf(Number(j), Number(week)),
  ),
  when(/^(\d{4})-?w(\d{2})$/, ([, j, week]) => weekOf(Number(j), Number(week))),
  // The atlas’s own notation, with other words or signs around it.
  when(/^\d{4}(?:-q[1-4]|-\d{2}(?:-\d{2})?)?$/, ([all]) => all?.toUpperCase()),
];

/** A period between two moments, where the first can leave out what the last says: “van 1 tot en met 12 juni 2025”. */
function readRange(text: string): WrittenDatum | undefined {
  const [, from = '', to = ''] =
    /^(?:van|from) (.+?) (?:t\/m|tot en met|tot|to|until|-) (.+)$/.exec(text) ??
    /^(?:tussen|between) (.+?) (?:en|and) (.+)$/.exec(text) ??
    /^(.+?) ?(?: t\/m | tot en met | until | - |-(?=\d{1,2}-\d{1,2}-\d{4}$)) ?(.+)$/.exec(text) ??
    [];
  if (from === '') return undefined;
  const last = readOne(to);
  const [, year = '', month = ''] = /^(\d{4})(?:-(\d{2}))?/.exec(last ?? '') ?? [];
  const name = month === '' ? '' : (monthNames[Number(month) - 1] ?? '');
  const first = readOne(from) ?? readOne(`${from} ${year}`) ?? readOne(`${from} ${name} ${year}`);
  if (first === undefined || last === undefined) return undefined;
  return { datum: `${first}/${last}`, isCertain: true };
}

/** One moment, and no period. */
function readOne(text: string): string | undefined {
  const datum = firstOf(readers, bare(text))?.datum;
  return datum?.includes('/') ? undefined : datum;
}

/** Monday to Sunday of a week as ISO 8601 counts them: week 1 has the first Thursday of the year. */
function weekOf(year: number, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = new Date(fourth);
  monday.setUTCDate(4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const sunday = new Date(monday);
  sunday.setUTCDate(monday.getUTCDate() + 6);
  return `${monday.toISOString().slice(0, 10)}/${sunday.toISOString().slice(0, 10)}`;
}

const ordinals: ReadonlyMap<string, number> = new Map(
  [
    ['1', 'eerste', 'first', '1e', '1ste'],
    ['2', 'tweede', 'second', '2e', '2de'],
    ['3', 'derde', 'third', '3e', '3de'],
    ['4', 'vierde', 'fourth', 'laatste', '4e', '4de'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

/** The first and the last month of a season; the longest that people mean by it. */
const seasons: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['voorjaar', ['03', '06']],
  ['lente', ['03', '06']],
  ['spring', ['03', '06']],
  ['zomer', ['06', '09']],
  ['summer', ['06', '09']],
  ['najaar', ['09', '12']],
  ['herfst', ['09', '12']],
  ['autumn', ['09', '12']],
  ['fall', ['09', '12']],
]);

/** The two digits of a month that is named in Dutch or English; `00` for any other word. */
function month(name: string): string {
  return two(String(name === 'mrt' ? 3 : (monthOf(name) ?? monthOfEnglish(name) ?? 0)));
}

/** `'25` and `25` as 2025: the atlas is about this century. */
function fullYear(year: string): string {
  const digits = year.replace("'", '');
  return digits.length === 2 ? `20${digits}` : digits;
}

function when(pattern: RegExp, toDatum: (parts: Parts) => string | undefined) {
  return (text: string): WrittenDatum | undefined => read(pattern, text, toDatum, true);
}

function loosely(pattern: RegExp, toDatum: (parts: Parts) => string | undefined) {
  return (text: string): WrittenDatum | undefined => read(pattern, text, toDatum, false);
}

function read(
  pattern: RegExp,
  text: string,
  toDatum: (parts: Parts) => string | undefined,
  isCertain: boolean,
): WrittenDatum | undefined {
  const parts = pattern.exec(text);
  const datum = parts ? toDatum(parts) : undefined;
  return datum === undefined ? undefined : { datum, isCertain };
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}
