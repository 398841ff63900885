import type { Chamber, KamerstukReference, Reading } from '#domain/kamerstuk/reference.ts';
import { skipKingdom } from './addition.ts';
import { isCouncilDossier } from './dossier-item.ts';
import { isRoman } from './roman.ts';
import type { Tokens } from './tokens.ts';

const chambers: ReadonlyMap<string, Chamber> = new Map([
  ['tk', 'TK'],
  ['ek', 'EK'],
]);
const publications: ReadonlySet<string> = new Set(['kst', 'ah', 'h', 'nds', 'kv']);
const mostSegments = 5;

/**
 * Reads an id that the Tweede Kamer or officielebekendmakingen.nl gives: `kst-36600-A-16`, `ah-tk-20222023-1234`,
 * `h-tk-20232024-45-7`, `nds-tk-2019D33627`, `2024D43452`, `2024Z18173`. `null` when there is none.
 */
export function readOfficialId(tokens: Tokens, index: number): Reading | null {
  if (tokens.at(index).kind === 'mixed') return readRegistration(tokens, index, index);
  const word = tokens.word(index);
  if (!publications.has(word)) return null;
  const read = readSegments(tokens, index + 1);
  const segments = read.map(({ text }) => text);
  if (word === 'kst') return readKst(tokens, index, read);
  if (word === 'nds' || word === 'kv') {
    return segments.length > 1 ? readRegistration(tokens, index, index + 4) : null;
  }
  return readSitting(tokens, index, word === 'ah' ? 'aanhangsel' : 'handelingen', segments);
}

function readSitting(
  tokens: Tokens,
  index: number,
  kind: 'aanhangsel' | 'handelingen',
  segments: string[],
): Reading | null {
  const chamber = chambers.get(segments[0]?.toLowerCase() ?? '') ?? null;
  const years = /^(\d{4})(\d{4})$/.exec(segments[1] ?? '');
  const nr = segments[2];
  if (!years || nr === undefined || !/^[1-9]\d{0,4}$/.test(nr)) return null;
  const item = segments[3] ?? '';
  const hasItem = kind === 'handelingen' && /^[1-9]\d{0,4}$/.test(item);
  const year = `${years[1]}-${years[2]}`;
  const next = index + 1 + (hasItem ? 4 : 3) * 2;
  const number = hasItem ? `${nr}-${item}` : nr;
  return reading(tokens, index, next, { kind, nr: number, chamber, year });
}

/** A number from the register of the Tweede Kamer: D is a document, Z a case. A, an activity, is not read. */
function readRegistration(tokens: Tokens, from: number, index: number): Reading | null {
  const { text } = tokens.at(index);
  if (!/^(?:19|20)\d\d[DZ]\d{5}$/i.test(text)) return null;
  const nr = text.toUpperCase();
  return reading(tokens, from, index + 1, { kind: nr[4] === 'D' ? 'document' : 'zaak', nr });
}

function readKst(tokens: Tokens, index: number, read: readonly Segment[]): Reading | null {
  const all = read.map(({ text }) => text);
  // Older ids begin with the session year: kst-20242025-34682-205.
  const year = sessionYear(all[0] ?? '');
  const segments = year === null ? all : all.slice(1);
  const skipped = all.length - segments.length;
  const [dossier = ''] = segments;
  if (year === null && /^[1-9]\d{5,8}$/.test(dossier)) {
    return reading(tokens, index, index + 3, { kind: 'kamerstuk', nr: dossier });
  }
  if (!/^[1-9]\d{4}$/.test(dossier)) return null;
  const { used, ...parts } = partsOf(segments);
  // A version of the same paper: kst-34682-205-n1.
  const isVersioned = parts.nr !== null && /^[a-z]\d{1,2}$/.test(segments[used] ?? '');
  const last = read[skipped + (isVersioned ? used : used - 1)];
  const next = last?.next ?? index + 3;
  const chamber = /^[A-Z]/.test(parts.nr ?? '') ? 'EK' : null;
  return reading(tokens, index, next, { kind: 'kamerstuk', dossier, ...parts, chamber, year });
}

/** `20242025` as `2024-2025`; `null` for any other number. */
function sessionYear(segment: string): string | null {
  const [, first = '', second = ''] = /^((?:18|19|20)\d\d)(\d{4})$/.exec(segment) ?? [];
  return first !== '' && Number(second) === Number(first) + 1 ? `${first}-${second}` : null;
}

/** Addition and number of a paper, and how many segments they take, the dossier included. */
function partsOf(
  segments: string[],
): Pick<KamerstukReference, 'toevoeging' | 'nr'> & { used: number } {
  const [dossier = '', second = '', third = ''] = segments;
  if (/^(?:[A-Z]{1,6}|\d\d)$/i.test(second) && isNumber(third)) {
    return { toevoeging: second.toUpperCase(), nr: normal(third), used: 3 };
  }
  if (isCouncilDossier(dossier, second)) return { toevoeging: second, nr: null, used: 2 };
  if (isNumber(second)) return { toevoeging: null, nr: normal(second), used: 2 };
  if (isRoman(second)) return { toevoeging: second.toUpperCase(), nr: null, used: 2 };
  return { toevoeging: null, nr: null, used: 1 };
}

function isNumber(segment: string): boolean {
  return /^(?:[1-9]\d{0,4}[A-Za-z]{0,2}|[A-Za-z]{1,2})$/.test(segment);
}

/** Letters in capitals, but a letter after a number (`188b`) in lower case. */
function normal(nr: string): string {
  return /^\d/.test(nr) ? nr.toLowerCase() : nr.toUpperCase();
}

interface Segment {
  text: string;
  /** Index of the token after it. */
  next: number;
}

/** The parts of an id between its hyphens; “(R2114)”, which marks a rijkswet, is not one. */
function readSegments(tokens: Tokens, index: number): Segment[] {
  const segments: Segment[] = [];
  for (let at = index; segments.length < mostSegments && tokens.at(at).kind === 'dash'; at += 2) {
    const kingdom = segments.length > 0 ? skipKingdom(tokens, at) : at;
    if (kingdom !== at) at = kingdom;
    const { kind, text } = tokens.at(at + 1);
    const isPart = kind === 'digits' || kind === 'letters' || kind === 'mixed';
    if (tokens.at(at).kind !== 'dash' || !isPart) break;
    segments.push({ text, next: at + 2 });
  }
  return segments;
}

type Parts = Pick<KamerstukReference, 'kind' | 'nr'> & Partial<KamerstukReference>;

function reading(tokens: Tokens, from: number, next: number, parts: Parts): Reading {
  const start = tokens.at(from).start;
  const { end } = tokens.at(next - 1);
  const empty = { dossier: null, toevoeging: null, chamber: null, year: null };
  return { references: [{ ...empty, ...parts, start, end }], next };
}
