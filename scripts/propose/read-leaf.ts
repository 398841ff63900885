import type { Finding } from '#domain/problem/problem.ts';
import type { Register } from '#domain/register/register.ts';
import { formatDatum } from '#domain/text/datum.ts';
import { toWord } from '#domain/text/slug-word.ts';
import { readWrittenDatum } from '#domain/text/written-datum.ts';
import { type CollectionName, collections } from '#schema/collections.ts';
import { alle, nameIn } from '#schema/field/id.ts';
import { readDatum } from '#schema/field/read-datum.ts';
import type { Leaf } from '#schema/shape.ts';
import { readDeadline } from '../answer/deadline.ts';
import { readNames } from '../answer/names.ts';
import {
  bareTitle,
  onOneLine,
  tidy,
  unwrap,
  withoutBullet,
  withoutEmphasis,
} from '../answer/tidy.ts';
import { readWebAddresses } from '../answer/web-address.ts';
import { findId, findRecord } from './find.ts';
import { readNumber, readRegistration } from './read-number.ts';
import { proposalRules } from './rules.ts';

/** An answer as a value of its field. */
export interface ReadValue {
  value: unknown;
  /** What it was read as, in Dutch, where that is not what was written. */
  taken?: string | undefined;
  /** What is wrong with it, one for each mistake. */
  findings?: Finding[];
}

/**
 * Reads one answer as its field wants it. What can mean only one thing is taken over and reported; what cannot be read stays as it
 * was written, for the check to report.
 * @param path the field, such as `verloop.0.datum`
 */
export function readLeaf(leaf: Leaf, path: string, written: string, register: Register): ReadValue {
  const text = tidy(written);
  const name = path.split('.').at(-1) ?? '';
  if (leaf.kind === 'number') return readNumber(text);
  if (leaf.kind === 'boolean') return readBoolean(text);
  if (leaf.kind === 'list' || leaf.kind === 'all-or-list') return readList(leaf, text, register);
  const line = text.replace(/\s+/g, ' ');
  if (leaf.options) return readOption(leaf.options, withoutBullet(line));
  if (leaf.format === 'datum') return readDate(name, line);
  if (leaf.format === 'uri') return readUri(line);
  if (leaf.target) return readReference(leaf.target, withoutBullet(line), register);
  if (name === 'sectie') return readSectie(line, register);
  const registration = readRegistration(name, line);
  if (registration !== undefined) {
    return registration === line ? { value: line } : { value: registration, taken: registration };
  }
  const whole = onOneLine(text);
  const bare = name === 'titel' || name === 'naam' ? bareTitle(whole) : withoutEmphasis(whole);
  // The title of a page begins with a capital; “eHerkenning” has one already.
  const value =
    path === 'titel' ? bare.replace(/^\p{Ll}(?!\p{Lu})/u, (letter) => letter.toUpperCase()) : bare;
  if (text.includes('\n')) return { value, taken: `één alinea: ${start(value)}` };
  return { value, taken: value === whole ? undefined : start(value) };
}

function start(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}

function readBoolean(text: string): ReadValue {
  const known = new Map([
    ['ja', true],
    ['true', true],
    ['waar', true],
    ['nee', false],
    ['false', false],
    ['onwaar', false],
  ]);
  return { value: known.get(unwrap(text).toLowerCase()) ?? text };
}

function readOption(options: readonly string[], line: string): ReadValue {
  const word = toWord(unwrap(line).replace(/^(?:een|de|het) /i, ''));
  const value = options.find((option) => toWord(option) === (chambers.get(word) ?? word));
  if (value === undefined) return { value: line };
  return { value, taken: value === line ? undefined : value };
}

/** The two Chambers by their names. */
const chambers: ReadonlyMap<string, string> = new Map([
  ['tweede-kamer', 'tk'],
  ['2e-kamer', 'tk'],
  ['eerste-kamer', 'ek'],
  ['1e-kamer', 'ek'],
]);

function readDate(name: string, line: string): ReadValue {
  if (readDatum(line)) return { value: line };
  const isEnd = name === 'uiterlijk' || name === 'tot';
  const read = (text: string) => (isEnd ? readDeadline(text) : readWrittenDatum(text)?.datum);
  const datum = read(line) ?? read(withoutBullet(line));
  if (datum !== undefined && readDatum(datum)) {
    return { value: datum, taken: inWords(datum) };
  }
  const inside = readInside(line);
  if (inside !== undefined) return { value: inside, taken: inWords(inside) };
  if (!/\d{4}|['’]\d\d|\d[-/.]\d+[-/.]\d\d/.test(line) && /\d|\p{L}{3}/u.test(line)) {
    return { value: line, findings: [{ value: line, ...proposalRules.noYear() }] };
  }
  return { value: line };
}

/** A datum as a record has it, and as the site shows it. */
function inWords(datum: string): string {
  const words = formatDatum(datum);
  return words === datum ? datum : `${datum} (${words})`;
}

/** Words beside a date that say nothing of when: what a page puts around the date of an article. */
const besides =
  /\b(?:nieuws(?:bericht)?|(?:pers|kamer)?bericht|kamerbrief|brief|besluit|geplaatst|gepubliceerd|gepubliceerd op|publicatiedatum|publicatie|datum|laatst|laatste|gewijzigd|bijgewerkt|aangepast|op|om|uur|door|van|de|het|uit|zie|volgens)\b|\d{1,2}:\d{2}|[|•·:,()\s–—-]/giu;

/** The one date in a line that a page shows with an article: “Nieuwsbericht | 12-06-2025 | 14:30”. */
function readInside(line: string): string | undefined {
  const pattern = /\d{4}-\d{2}-\d{2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}/gu;
  const found = line.match(pattern) ?? [];
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return undefined;
  if (line.replace(only, '').replace(besides, '') !== '') return undefined;
  return readDatum(only) ? only : readWrittenDatum(only)?.datum;
}

function readUri(line: string): ReadValue {
  const { urls } = readWebAddresses(line);
  const [url, ...others] = urls;
  if (url === undefined || others.length > 0 || url === line) return { value: line };
  return { value: url, taken: url };
}

function readReference(target: CollectionName, line: string, register: Register): ReadValue {
  const { id, nearest } = findRecord(register, target, line);
  if (id === undefined)
    return { value: line, findings: [notFound(target, line, nearest, register)] };
  return {
    value: id,
    taken: isOwnName(register, target, id, line) ? undefined : labelOf(register, target, id),
  };
}

/** The name of a section of a letter, by its file or by its heading. */
function readSectie(line: string, register: Register): ReadValue {
  const id = findId(register, 'secties', line);
  const value = (id === undefined ? undefined : nameIn(id)) ?? line;
  return { value, taken: value === line ? undefined : value };
}

/** “Alle provincies”, “alle 12 provincies”, “allemaal”, “elke provincie”. */
const everything =
  /^(?:alle(?: \d+| twaalf| zestien)?(?: (?:provincies|gebieden|novex-?gebieden|novex gebieden))?|allemaal|allen|elke? (?:provincie|gebied|novex-gebied)|all)$/i;

/** More unknown names than this in one answer are a text that was pasted by mistake; the first ones say enough. */
const mostUnknown = 20;

function readList(leaf: Leaf, text: string, register: Register): ReadValue {
  const { target } = leaf;
  if (leaf.kind === 'all-or-list' && everything.test(unwrap(text))) {
    return { value: alle, taken: text.toLowerCase() === alle ? undefined : alle };
  }
  if (!target) return readTexts(leaf, text);
  let isAsWritten = true;
  const { found, unknown } = readNames(text, (name) => {
    const id = findId(register, target, name);
    if (id !== undefined && !isOwnName(register, target, id, name)) isAsWritten = false;
    return id;
  });
  const labels = found.map((id) => labelOf(register, target, id)).join('; ');
  return {
    // What was not found stays in its place in the list, so that nothing is lost silently.
    value: [...found, ...unknown],
    taken: isAsWritten || found.length === 0 ? undefined : labels,
    findings: unknown.slice(0, mostUnknown).map((name) => {
      const { nearest } = findRecord(register, target, name);
      return notFound(target, name, nearest, register);
    }),
  };
}

/** A list of texts, dates or words to choose from; texts may contain commas. */
function readTexts({ format, options }: Leaf, text: string): ReadValue {
  const parts = text
    .split(/[\n;]/)
    .map((part) => onOneLine(part))
    .filter(Boolean);
  const read = parts.map((part): ReadValue => {
    if (format === 'datum') return readDate('', part);
    return options ? readOption(options, part) : { value: part };
  });
  const isAsWritten = read.every(({ taken }) => taken === undefined);
  return {
    value: [...new Set(read.map(({ value }) => value))],
    taken: isAsWritten ? undefined : read.map(({ value }) => String(value)).join('; '),
    findings: read.flatMap(({ findings = [] }) => findings),
  };
}

function notFound(
  target: CollectionName,
  value: string,
  nearest: string | undefined,
  register: Register,
): Finding {
  const { noun } = collections[target];
  if (
    target === 'provincies' &&
    /^(?:(?:heel|geheel|gans|hele) )?nederland$|landelijk|hele land|^overal$/i.test(value)
  ) {
    return { value, ...proposalRules.wholeCountry() };
  }
  const other =
    nearest === undefined
      ? places.find((kind) => kind !== target && findId(register, kind, value) !== undefined)
      : undefined;
  if (other !== undefined && places.includes(target)) {
    const { noun: is, plural } = collections[other];
    return { value, ...proposalRules.otherKind({ noun, is, plural }) };
  }
  return { value, ...proposalRules.notFound({ noun }), nearest };
}

/** Kinds of place: a name that is none of one kind may be of another, wider or narrower. */
const places: readonly CollectionName[] = [
  'provincies',
  'landsdelen',
  'gebieden',
  'regios',
  'gemeenten',
];

function isOwnName(
  register: Register,
  target: CollectionName,
  id: string,
  written: string,
): boolean {
  const text = written.toLowerCase();
  return text === id || text === labelOf(register, target, id).toLowerCase();
}

function labelOf(register: Register, target: CollectionName, id: string): string {
  return register.find(target, id)?.label ?? id;
}
