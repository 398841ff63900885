import type { KamerstukReference, Reading } from '#domain/kamerstuk/reference.ts';
import { readDossier } from './dossier.ts';
import { isCounted, type PaperNumber, readNumberWord } from './number.ts';
import { readNumberList } from './number-list.ts';
import type { Prefix } from './prefix.ts';
import { readSittings } from './sitting.ts';
import { skipJoint, type Tokens } from './tokens.ts';
import { monthWords } from './words.ts';

/**
 * Reads a citation of the Handelingen (“Handelingen II 2023/24, nr. 45, item 7”) or of their Aanhangsel, with the
 * answers to written questions. On their own the words are ordinary Dutch for “acts” and “appendix”, so another part of
 * a citation must be there too. `null` when there is no citation.
 */
export function readMinutes(tokens: Tokens, prefix: Prefix): Reading | null {
  const { aanhangsel, handelingen, chamber, year, start } = prefix;
  const isDated = year !== null || chamber !== null;
  if (aanhangsel ? !handelingen && !isDated : !handelingen || !isDated) return null;
  const kind = aanhangsel ? 'aanhangsel' : 'handelingen';
  const shared = { kind, dossier: null, toevoeging: null, chamber, year } as const;
  const numbers = readNumbers(tokens, prefix);
  const last = numbers.at(-1);
  if (!last) {
    const { end } = tokens.at(prefix.next - 1);
    const whole = { ...shared, nr: null, start, end };
    return year === null ? null : { references: [whole], next: prefix.next };
  }
  const references = numbers.map((number, at): KamerstukReference => ({
    ...shared,
    nr: number.nr,
    start: at === 0 ? start : number.start,
    end: number.end,
  }));
  return { references, next: last.next };
}

/**
 * The numbers of sittings or answers; a date or a dossier before them says when the sitting was, or what about. Without
 * “nr.”, a year must vouch for the number of a sitting.
 */
function readNumbers(
  tokens: Tokens,
  { next, handelingen, aanhangsel, year }: Prefix,
): PaperNumber[] {
  const dated = skipDate(tokens, next);
  const subject = readDossier(tokens, skipJoint(tokens, dated));
  const at = skipJoint(tokens, subject?.next ?? dated);
  if (!aanhangsel) return readSittings(tokens, at, year !== null);
  const word = readNumberWord(tokens, at);
  const numbers = readNumberList(tokens, word?.next ?? at, word?.plural ?? false);
  const [first] = numbers;
  if (!first || first.isLetters) return [];
  if (word) return numbers;
  const isSure = handelingen || year !== null;
  return isSure && !isCounted(tokens, first.next, false) ? numbers : [];
}

/** The index after “, 12 oktober 2022”; the same index when there is no date. */
function skipDate(tokens: Tokens, index: number): number {
  const day = skipJoint(tokens, index);
  const isDate =
    /^\d{1,2}$/.test(tokens.at(day).text) &&
    monthWords.has(tokens.word(day + 2)) &&
    /^(?:19|20)\d\d$/.test(tokens.at(day + 4).text);
  return isDate ? day + 5 : index;
}
