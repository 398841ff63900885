import { readDossier } from './dossier.ts';
import { isCounted, type PaperNumber, readNumberWord } from './number.ts';
import { readNumberList } from './number-list.ts';
import type { Prefix } from './prefix.ts';
import type { KamerstukReference, Reading } from './reference.ts';
import { skipJoint, type Tokens } from './tokens.ts';

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
  const next = aanhangsel ? last.next : skipItem(tokens, last.next);
  const references = numbers.map((number, at): KamerstukReference => ({
    ...shared,
    nr: number.nr,
    start: at === 0 ? start : number.start,
    end: number === last ? tokens.at(next - 1).end : number.end,
  }));
  return { references, next };
}

/**
 * The numbers of sittings or answers; a dossier before them is what the sitting was about. Without “nr.”, a year must
 * vouch for the number of a sitting.
 */
function readNumbers(
  tokens: Tokens,
  { next, handelingen, aanhangsel, year }: Prefix,
): PaperNumber[] {
  const subject = readDossier(tokens, skipJoint(tokens, next));
  const at = skipJoint(tokens, subject?.next ?? next);
  const word = readNumberWord(tokens, at);
  const numbers = readNumberList(tokens, word?.next ?? at, word?.plural ?? false);
  const [first] = numbers;
  if (!first || first.isLetters) return [];
  if (word) return numbers;
  const isSure = aanhangsel ? handelingen || year !== null : year !== null;
  return isSure && !isCounted(tokens, first.next, false) ? numbers : [];
}

/** “, item 7”: the part of the sitting, which belongs to the citation. */
function skipItem(tokens: Tokens, index: number): number {
  const at = skipJoint(tokens, index);
  if (tokens.word(at) !== 'item') return index;
  const number = tokens.skipGap(at + 1);
  return tokens.at(number).kind === 'digits' ? number + 1 : index;
}
